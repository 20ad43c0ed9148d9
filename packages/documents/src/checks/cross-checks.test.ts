import { expect, test } from "vitest";
import { row } from "../../test/rows.ts";
import { checkAcross } from "./cross-checks.ts";

const printed = (haemoglobin: string, mcv = "88,0") => [
  row({ name: "Hämoglobin", value: haemoglobin, unit: "g/dL" }, ","),
  row({ name: "Hämatokrit", value: "39,6", unit: "%" }, ","),
  row({ name: "Erythrozyten", value: "4,50", unit: "10^6/µL" }, ","),
  row({ name: "MCV", value: mcv, unit: "fL" }, ","),
  row({ name: "MCH", value: "29,3", unit: "pg" }, ","),
];
/** The same rows as recognised: two readers saw each value. */
const onPicture = (...values: [string, string?]) =>
  printed(...values).map((read) => ({
    ...read,
    raw: { ...read.raw, value: read.raw.value.map((word) => ({ ...word, again: word.text })) },
  }));
const context = { patient: { sex: null, age: null }, mark: "," } as const;

test("a misread digit on a picture: the row is confirmed, with the number that fits as candidate", () => {
  const [haemoglobin, ...others] = checkAcross(onPicture("18,2"), context).map(({ result }) => result);
  expect(haemoglobin?.status).toBe("confirm");
  expect(haemoglobin?.reasons).toEqual(["cell-indices"]);
  expect(haemoglobin?.candidates.map(({ value }) => value)).toEqual(["18,2", "13,2"]);
  expect(haemoglobin?.candidates.every(({ source }) => source === haemoglobin.source)).toBe(true);
  expect(others.map(({ status }) => status)).not.toContain("confirm");
});

test("in a text layer a digit is what it is: the contradiction is the laboratory's own", () => {
  const results = checkAcross(printed("18,2"), context).map(({ result }) => result.status);
  expect(results).not.toContain("confirm");
});

test("a lost decimal mark is doubted in a text layer too", () => {
  const [haemoglobin] = checkAcross(printed("132"), context).map(({ result }) => result);
  expect(haemoglobin?.status).toBe("confirm");
  expect(haemoglobin?.reasons).toEqual(["cell-indices", "implausible-value"]);
  expect(haemoglobin?.candidates.map(({ value }) => value)).toEqual(["132", "13,2"]);
});

test("rows that fit each other stay as they are", () => {
  const rows = onPicture("13,2");
  expect(checkAcross(rows, context)).toEqual(rows);
});

/** The rows with one of them in doubt already. */
const doubted = (rows: ReturnType<typeof onPicture>, at: number) =>
  rows.map((read, i) =>
    i === at ? { ...read, result: { ...read.result, status: "confirm" as const, reasons: ["x"] } } : read,
  );

test("a row that a person must look at anyway is no witness against others", () => {
  const rows = doubted(onPicture("13,2", "77,1"), 3);
  expect(checkAcross(rows, context)).toEqual(rows);
});

test("the others tell what a row in doubt may be; it keeps its reasons", () => {
  const mcv = checkAcross(doubted(onPicture("13,2", "68,0"), 3), context)[3]?.result;
  expect(mcv?.reasons).toEqual(["x", "cell-indices"]);
  expect(mcv?.candidates.map(({ value }) => value)).toEqual(["68,0", "88,0"]);
});
