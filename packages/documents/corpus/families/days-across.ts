import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import { drawNumber } from "../rows.ts";
import type { Family } from "./family.ts";

/** A hospital's summary: a column a day with times below the dates, the headings of range and units one line lower. */
export const daysAcross: Family = paperFamily(
  { languages: ["en"], typefaces: ["courier", "helvetica"], heads: ["letter", "boxed"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 7, dash: "-" });
    const xs = [46, 190, 255, 320, 395, 475];
    const day = random.whole(13, 24);
    const dates = [day, day + 1, day + 2].map((d) => `06/${d}/2025`);
    drawCells(sheet, top, xs, ["Date", ...dates, "Reference", ""], { size: 8 });
    drawCells(sheet, top + 11, xs, ["Time", "05:40", "05:55", "06:10", "range", "Units"], { size: 8 });
    sheet.rule(44, top + 22, 551, top + 22);
    const results = rows.map((row, i) => {
      const decimals = /[.,](\d+)/.exec(row.value)?.[1]?.length ?? 0;
      const [low, high] = [row.low, row.high];
      const names = { ...Object.fromEntries([["en", row.name]]) } as never;
      const draw = () => drawNumber(random, { names, unit: "", low, high, decimals }).toFixed(decimals);
      const history = [draw(), draw()] as const;
      const cells = [row.name, history[1], history[0], row.value, row.range, row.unit];
      drawCells(sheet, top + 30 + i * 13, xs, cells, { size: 8 });
      return { ...row, history };
    });
    return { results, bottom: top + 34 + rows.length * 13 };
  },
);
