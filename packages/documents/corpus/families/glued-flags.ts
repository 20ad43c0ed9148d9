import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

/** Flags glued to the value ("5.6H", "*5.6", "5.6 (H)"), units behind it, no unit column; on a page lying on its side. */
export const gluedFlags: Family = async ({ random, marker }) => {
  const locale = locales[random.pick(["en", "es"])];
  const style = random.pick(["after", "star", "bracket"]);
  const rows = makeRows(random, locale, { flags: true, dash: "-" }).map((row) =>
    row.flag !== null && style === "star"
      ? { ...row, flag: "*" }
      : row.flag !== null && style === "bracket"
        ? { ...row, flag: `(${row.flag})` }
        : row,
  );
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  const { headings } = locale;
  const draw = (y: number, cells: readonly (string | null)[], bold = false) => {
    for (const [i, x] of [50, 250, 400].entries()) sheet.text(cells[i] ?? "", x, y, { bold });
  };
  draw(160, [headings.name, headings.value, headings.range], true);
  for (const [i, row] of rows.entries()) {
    const flag = row.flag ?? "";
    const value =
      style === "star"
        ? `${flag}${row.value}`
        : style === "after"
          ? `${row.value}${flag}`
          : `${row.value} ${flag}`.trim();
    draw(178 + i * 15, [row.name, `${value} ${row.unit}`, row.range]);
  }
  return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
};
