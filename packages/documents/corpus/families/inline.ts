import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { drawNote, truthOf } from "./table.ts";

/** "Haemoglobin: 13.2 g/dL (Reference range: 12.0-16.0)", a line each. */
export const inline: Family = async ({ random, marker }) => {
  const locale = locales.en;
  const rows = makeRows(random, locale, { dash: "-", flags: random.chance(0.5) });
  const label = random.pick(["Reference range: ", "Normal: ", "Ref: ", ""]);
  const colon = random.pick([": ", " : "]);
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  let y = 165;
  let section = "";
  for (const row of rows) {
    if (row.section !== section) {
      sheet.text(row.section.toUpperCase(), 50, y + 4, { bold: true });
      y += 20;
    }
    section = row.section;
    const flag = row.flag ? ` ${row.flag}` : "";
    sheet.text(`${row.name}${colon}${row.value} ${row.unit}${flag} (${label}${row.range})`, 60, y, {
      size: 10,
    });
    y += 15;
  }
  sheet.doc.y = y;
  drawNote(sheet, locale, marker);
  return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
};
