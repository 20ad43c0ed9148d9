import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import type { Row } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

const DRUGS = [
  "Amikacin",
  "Ampicillin",
  "Cefuroxime",
  "Ceftriaxone",
  "Ciprofloxacin",
  "Gentamicin",
  "Meropenem",
  "Nitrofurantoin",
];

/** A culture with the sensitivity of what grew. */
export const culture: Family = async ({ random, marker }) => {
  const locale = locales.en;
  const rows: Row[] = DRUGS.map((name) => ({
    name,
    value: random.pick(["S", "R", "I", "Sensitive", "Resistant", "S(++)"]),
    unit: null,
    range: null,
    flag: null,
    section: "Antibiotic sensitivity",
    previous: "",
  }));
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  sheet.text("Antibiotic sensitivity", 50, 165, { bold: true });
  sheet.text("Antibiotic", 50, 185, { bold: true });
  sheet.text("Result", 250, 185, { bold: true });
  for (const [i, row] of rows.entries()) {
    sheet.text(row.name, 50, 203 + i * 14);
    sheet.text(row.value, 250, 203 + i * 14);
  }
  return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
};
