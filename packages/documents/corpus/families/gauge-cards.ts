import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import type { Family } from "./family.ts";
import { drawBar } from "./range-bars.ts";

/** A portal: a card a result, the value large, a gauge with the range's ends below it, the state in a word. */
export const gaugeCards: Family = paperFamily(
  { languages: ["en", "es", "de"], typefaces: ["openSans", "roboto"], heads: ["banner", "letter"] },
  ({ sheet, random, locale, words, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 5, dash: " - " }).slice(0, 9);
    const { range } = locale.headings;
    rows.forEach((row, i) => {
      const y = top + 4 + i * 64;
      sheet.box(44, y, 507, 56, { line: "#c8c8c8", radius: 5 });
      sheet.text(row.name, 56, y + 8, { size: 10.5, bold: true });
      const wide = sheet.text(row.value, 56, y + 27, { size: 15, bold: true });
      sheet.text(row.unit ?? "", 60 + wide, y + 33, { size: 9, colour: "#555555" });
      const state = row.side === "L" ? words.low : row.side === "H" ? words.high : words.normal;
      const colour = row.side === null ? "#2c8a4b" : "#c05010";
      sheet.text(state, 540, y + 8, { size: 9, bold: true, colour, align: "right" });
      drawBar(sheet, row, 330, y + 26, 205);
      sheet.text(`${range}: ${row.range} ${row.unit ?? ""}`.trim(), 432, y + 38, {
        size: 8,
        align: "middle",
      });
    });
    const results = rows.map((r) => ({ ...r, range: `${r.range} ${r.unit ?? ""}`.trim() }));
    return { results, bottom: top + 8 + rows.length * 64 };
  },
);
