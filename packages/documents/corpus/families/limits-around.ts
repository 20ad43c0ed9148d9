import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { Family } from "./family.ts";

/** The result between its limits: "Low  Result  High". */
export const limitsAround: Family = paperFamily(
  { languages: ["en"], typefaces: ["roboto", "condensed"], heads: ["boxed", "banner"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 7, dash: " - " }).filter((row) =>
      / - /.test(row.range ?? ""),
    );
    const xs = [50, 250, 310, 380, 450];
    drawCells(sheet, top, xs, ["Test", "Lower limit", "Result", "Upper limit", "Units"], { bold: true });
    rows.forEach((row, i) => {
      const [low = "", high = ""] = (row.range ?? "").split(" - ");
      drawCells(sheet, top + 18 + i * 15, xs, [row.name, low, row.value, high, row.unit]);
    });
    return { results: rows, bottom: top + 20 + rows.length * 15 };
  },
);
