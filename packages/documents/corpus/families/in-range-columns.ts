import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

/** Values in range and values out of range stand in columns of their own; the unit follows the range. */
export const inRangeColumns: Family = async ({ random, marker }) => {
  const locale = locales.en;
  const rows = makeRows(random, locale, { dash: "-", flags: true });
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  const columns = [50, 200, 275, 360, 510];
  const draw = (y: number, cells: readonly string[], bold = false) => {
    for (const [i, x] of columns.entries()) sheet.text(cells[i] ?? "", x, y, { bold, size: 8.5 });
  };
  draw(160, ["Test Name", "In Range", "Out Of Range", "Reference Range", "Lab"], true);
  for (const [i, row] of rows.entries()) {
    const out = row.flag === null ? "" : `${row.value} ${row.flag}`;
    draw(178 + i * 14, [
      row.name.toUpperCase(),
      row.flag === null ? row.value : "",
      out,
      `${row.range} ${row.unit}`,
      "01",
    ]);
  }
  const truth = truthOf(
    rows.map((r) => ({ ...r, name: r.name.toUpperCase(), range: `${r.range} ${r.unit}` })),
    locale,
    person,
  );
  return { pdf: await sheet.finish(), truth };
};
