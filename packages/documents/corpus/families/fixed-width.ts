import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

/** Columns made of spaces in a typewriter's font, with or without headings. */
export const fixedWidth: Family = async ({ random, marker }) => {
  const locale = locales.en;
  const rows = makeRows(random, locale, { dash: "-", flags: true });
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  const line = (name: string, value: string, flag: string, unit: string, range: string) =>
    `${name.padEnd(24)}${value.padStart(8)} ${flag.padEnd(3)}${unit.padEnd(12)}${range}`;
  let y = 165;
  if (random.chance(0.5))
    sheet.text(line("TEST", "RESULT", "", "UNITS", "REFERENCE RANGE"), 50, y, { mono: true });
  for (const row of rows) {
    y += 12;
    sheet.text(line(row.name, row.value, row.flag ?? "", row.unit ?? "", row.range ?? ""), 50, y, {
      mono: true,
    });
  }
  return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
};
