import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { Family } from "./family.ts";

/** Four dates in columns, newest first or last; unit and range stand before them. */
export const cumulativeWide: Family = paperFamily(
  { languages: ["en", "de", "fr", "es"], typefaces: ["condensed", "helvetica"], heads: ["letter", "boxed"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 3, rowsPerPanel: 6, earlier: 3 });
    const newestFirst = random.chance(0.5);
    const turned = <T>(items: readonly T[]) => (newestFirst ? items : items.toReversed());
    const { headings } = locale;
    const dates = [
      [2025, 9, 24],
      [2025, 3, 18],
      [2024, 8, 27],
      [2023, 12, 14],
    ] as const;
    const xs = [46, 190, 262, 352, 402, 452, 502];
    drawCells(
      sheet,
      top,
      xs,
      [
        headings.name,
        headings.unit,
        headings.range,
        ...turned(dates).map(([year, month, day]) => locale.date(year, month, day)),
      ],
      { size: 7.5, bold: true },
    );
    sheet.rule(44, top + 12, 551, top + 12);
    rows.forEach((row, i) => {
      const values = turned([row.value, ...(row.history ?? [])]);
      drawCells(sheet, top + 18 + i * 14, xs, [row.name, row.unit, row.range, ...values], { size: 8 });
    });
    return { results: rows, bottom: top + 22 + rows.length * 14 };
  },
);
