import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

/** A column a date: the newest is the result, first or last. */
export const cumulative: Family = async ({ random, marker }) => {
  const locale = locales[random.pick(["en", "de"])];
  const rows = makeRows(random, locale, {});
  const newestFirst = random.chance(0.5);
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  const dates = [locale.date(2024, 5, 17), locale.date(2023, 11, 21)];
  const order = newestFirst ? [0, 1] : [1, 0];
  const { headings } = locale;
  const draw = (y: number, cells: readonly (string | null)[], bold = false) => {
    for (const [i, x] of [50, 210, 285, 360, 440].entries()) sheet.text(cells[i] ?? "", x, y, { bold });
  };
  draw(160, [headings.name, ...order.map((i) => dates[i] ?? ""), headings.unit, headings.range], true);
  for (const [i, row] of rows.entries()) {
    const values = [row.value, row.previous];
    draw(178 + i * 15, [row.name, ...order.map((k) => values[k] ?? ""), row.unit, row.range]);
  }
  return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
};
