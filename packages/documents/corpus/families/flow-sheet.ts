import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import type { Family } from "./family.ts";

/** On its side: analytes across with unit and range below each, the one result in the line of its date. */
export const flowSheet: Family = paperFamily(
  { languages: ["en", "de", "fr"], typefaces: ["condensed", "roboto"], heads: ["letter", "boxed"] },
  ({ sheet, random, locale, bearer, top }) => {
    const rows = catalogueRows(random, locale, { panels: 1, rowsPerPanel: 5, dash: "-" });
    const { headings } = locale;
    const lines = [headings.name, headings.unit, headings.range, bearer.collected];
    lines.forEach((text, line) => {
      sheet.text(text, 46, top + line * 16, { size: 8, bold: line === 0 });
    });
    rows.forEach((row, i) => {
      [row.name, row.unit, row.range, row.value].forEach((text, line) => {
        const style = { size: 7.5, align: "middle", bold: line === 0 } as const;
        sheet.text(text ?? "", 195 + i * 82, top + line * 16, style);
      });
    });
    sheet.rule(44, top + 12, 551, top + 12);
    return { results: rows, bottom: top + 70 };
  },
);
