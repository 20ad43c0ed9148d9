import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

/** Long names over two lines and ranges in several lines of bands, rows apart by white or by rules. */
export const wrapped: Family = async ({ random, marker }) => {
  const locale = locales.en;
  const ruled = random.chance(0.5);
  const rows = makeRows(random, locale, { rowsPerPanel: 6 }).map((row, i) => {
    if (i % 3 === 0)
      return { ...row, name: `${row.name} (serum or plasma, by the enzymatic reference procedure)` };
    if (i % 3 === 1) return { ...row, range: `Desirable: < 200; Borderline: 200 - 239; High: >= 240` };
    return row;
  });
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  const columns = [50, 230, 300, 380];
  const draw = (y: number, cells: readonly (string | null)[], bold = false) => {
    for (const [i, x] of columns.entries()) sheet.text(cells[i] ?? "", x, y, { bold });
  };
  draw(160, ["Investigation", "Result", "Units", "Biological Reference Interval"], true);
  let y = 182;
  if (ruled) sheet.rule(48, 176, 545, 176);
  for (const [i, row] of rows.entries()) {
    const names =
      i % 3 === 0
        ? [row.name.slice(0, row.name.indexOf(", ") + 1), row.name.slice(row.name.indexOf(", ") + 2)]
        : [row.name];
    const ranges =
      i % 3 === 1
        ? (row.range ?? "").split("; ").map((t, k, all) => (k < all.length - 1 ? `${t};` : t))
        : [row.range];
    const lines = Math.max(names.length, ranges.length);
    const centred = ruled && lines > 1;
    for (let line = 0; line < lines; line++)
      draw(y + line * 11, [
        names[line] ?? "",
        line === 0 && !centred ? row.value : "",
        line === 0 && !centred ? row.unit : "",
        ranges[line] ?? "",
      ]);
    if (centred) draw(y + 5.5 * (lines - 1), ["", row.value, row.unit, ""]);
    y += lines * 11 + 8;
    if (ruled) sheet.rule(48, y - 5, 545, y - 5);
  }
  return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
};
