import { catalogueRows } from "../catalogue-rows.ts";
import { locales } from "../locale.ts";
import { drawBearer } from "../paper/bearer.ts";
import { truthOfBody } from "../paper/paper.ts";
import { newSheet } from "../sheet.ts";
import { words } from "../words.ts";
import type { Family } from "./family.ts";

/** An app on a narrow screen: the name at the left, value and unit at the right, the range in grey below. */
export const phoneScreen: Family = async ({ random, marker }) => {
  const locale = locales[random.pick(["en", "es", "de", "pt"])];
  const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 5, dash: " - " });
  const sheet = newSheet({ size: [380, 150 + 58 * rows.length] }, random.pick(["roboto", "openSans"]));
  const bearer = drawBearer(random, locale, marker);
  sheet.box(0, 0, 380, 26, { fill: "#f2f2f2" });
  sheet.text("9:41", 18, 8, { size: 11, bold: true });
  sheet.text("87%", 362, 8, { size: 10, align: "right" });
  sheet.text(locale.title, 18, 38, { size: 17, bold: true });
  sheet.text(`${bearer.name} · ${locale.collected} ${bearer.collected}`, 18, 62, {
    size: 10,
    colour: "#666666",
  });
  rows.forEach((row, i) => {
    const y = 92 + i * 58;
    sheet.rule(18, y - 8, 362, y - 8, "#dddddd");
    sheet.text(row.name, 18, y, { size: 13 });
    const unit = row.unit ?? "";
    const wide = sheet.width(unit, { size: 11 });
    sheet.text(unit, 362, y + 2, { size: 11, align: "right", colour: "#444444" });
    const colour = row.side === null ? "black" : "#d03030";
    sheet.text(row.value, 357 - wide, y, { size: 14, bold: true, align: "right", colour });
    sheet.text(`${locale.headings.range}: ${row.range}`, 18, y + 20, { size: 11, colour: "#777777" });
  });
  sheet.text(words[locale.language].phone, 18, 100 + rows.length * 58, { size: 9, colour: "#888888" });
  return { pdf: await sheet.finish(), truth: truthOfBody({ results: rows }, locale, bearer.truth) };
};
