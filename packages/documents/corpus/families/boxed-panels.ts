import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import type { Family } from "./family.ts";

/** Each panel in a frame of its own, its title in white on a dark band. */
export const boxedPanels: Family = paperFamily(
  { languages: ["es", "pt", "en"], typefaces: ["roboto", "condensed"], heads: ["banner", "boxed"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 3, rowsPerPanel: 5, flags: ["↓", "↑"] });
    const { headings } = locale;
    let y = top + 4;
    for (const section of new Set(rows.map((r) => r.section))) {
      const panel = rows.filter((r) => r.section === section);
      sheet.box(44, y, 507, 36 + panel.length * 16, { line: "#274060", lineWidth: 1 });
      sheet.box(44, y, 507, 16, { fill: "#274060" });
      sheet.text(section, 50, y + 3, { bold: true, colour: "#ffffff" });
      [headings.name, headings.value, headings.unit, headings.range].forEach((text, i) => {
        sheet.text(text, [52, 235, 310, 410][i] ?? 0, y + 20, { size: 7.5, colour: "#666666" });
      });
      panel.forEach((row, i) => {
        const at = y + 34 + i * 16;
        sheet.text(row.name, 52, at);
        const wide = sheet.text(row.value, 235, at, { bold: row.flag !== null });
        if (row.flag) sheet.text(row.flag, 238 + wide, at, { typeface: "firaMono", colour: "#b00020" });
        sheet.text(row.unit ?? "", 310, at);
        sheet.text(row.range ?? "", 410, at);
      });
      y += 48 + panel.length * 16;
    }
    return { results: rows, bottom: y };
  },
);
