import { expect, test } from "vitest";
import { mendLetters } from "./mend-letters.ts";

const mend = (word: string) => mendLetters([...word]).join("");

test.each([
  ["Calclum", "Calcium"],
  ["BiIirubin", "Bilirubin"],
  ["Unlt", "Unit"],
  ["Kldney", "Kidney"],
  ["CHLORlDE", "CHLORIDE"],
  ["(Albumln)", "(Albumin)"],
  ["Globulln:", "Globulin:"],
  ["Negatif", "Négatif"],
  ["NEGATIF", "NÉGATIF"],
  ["nao", "nao"],
  ["HbAlc", "HbA1c"],
  ["HC03", "HCO3"],
  ["s02", "sO2"],
  ["lgE", "IgE"],
  ["T.G.0.", "T.G.O."],
  ["mmo1/L", "mmol/L"],
  ["10~9/L", "10^9/L"],
  ["mEg/L", "mEq/L"],
  ["..·", "..."],
  // The sign of a power, whose exponent may stand apart.
  ["10~3/uL", "10^3/uL"],
  ["10~", "10^"],
  ["x10°12/L", "x10^12/L"],
])("%s is %s", (read, printed) => expect(mend(read)).toBe(printed));

test.each([
  "Calcium",
  "Sodium",
  "11.1",
  "111",
  "1l1",
  "U/l",
  "Illinois",
  "HbA1c",
  "Lactase",
  "ALT",
  "T1",
  "Ferritan",
  "Négatif",
  "Negative",
  "Present",
  "3.5~5.5",
  "B12",
  "CA125",
  "g/24h",
  "10-12",
  "10'300",
  "10°C",
])("%s stays as it was read", (read) => expect(mend(read)).toBe(read));
