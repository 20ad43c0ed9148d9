import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

/** Headless columns; ranges in square brackets or by sex. */
export const bySex: Family = async ({ random, marker }) => {
  const locale = locales.en;
  const rows = makeRows(random, locale, { dash: " - " }).map((row, i) =>
    i % 4 === 1 ? { ...row, range: `M: ${row.range} F: ${row.range}` } : row,
  );
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  for (const [i, row] of rows.entries()) {
    const y = 170 + i * 15;
    sheet.text(row.name, 50, y);
    sheet.text(row.value, 250, y, { align: "right" });
    sheet.text(row.unit ?? "", 262, y);
    sheet.text(i % 4 === 1 ? (row.range ?? "") : `[${row.range}]`, 340, y);
  }
  return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
};
