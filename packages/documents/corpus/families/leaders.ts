import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

/** No headings: dotted leaders from the name to the value, the unit behind it, the range in brackets at the right. */
export const leaders: Family = async ({ random, marker }) => {
  const locale = locales[random.pick(["fr", "es", "it", "pt"])];
  const rows = makeRows(random, locale, { dash: random.pick([" - ", " à ", " a "]) });
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  const dots = random.chance(0.5);
  let y = 170;
  let section = "";
  for (const row of rows) {
    if (row.section !== section) {
      sheet.text(row.section.toUpperCase(), 297, y, { bold: true, align: "middle" });
      y += 18;
    }
    section = row.section;
    const width = sheet.text(row.name, 50, y);
    if (dots) sheet.text(".".repeat(Math.floor((220 - width) / 2.6)), 54 + width, y);
    sheet.text(row.value, 320, y, { bold: true, align: "right" });
    sheet.text(row.unit ?? "", 330, y);
    sheet.text(`(${row.range})`, 420, y);
    y += 15;
  }
  return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
};
