import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

/** A card a result, two a row: the name, below it the value with its unit, below that the range. */
export const cards: Family = async ({ random, marker }) => {
  const locale = locales.en;
  const rows = makeRows(random, locale, { dash: " - ", rowsPerPanel: 5 });
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  for (const [i, row] of rows.entries()) {
    const [x, y] = [50 + (i % 2) * 255, 165 + Math.floor(i / 2) * 78];
    sheet.doc.roundedRect(x, y, 240, 66, 4).lineWidth(0.7).stroke("#bbbbbb");
    sheet.text(row.name, x + 10, y + 8, { size: 10, bold: true });
    sheet.text(`${row.value} ${row.unit}`, x + 10, y + 26, { size: 13 });
    sheet.text(`Reference range: ${row.range} ${row.unit}`, x + 10, y + 48, { size: 8, colour: "#555555" });
  }
  const truth = truthOf(
    rows.map((r) => ({ ...r, range: `${r.range} ${r.unit}` })),
    locale,
    person,
  );
  return { pdf: await sheet.finish(), truth };
};
