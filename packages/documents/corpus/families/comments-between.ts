import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { Family } from "./family.ts";

const COMMENTS = [
  "A value between 100 and 125 mg/dL is seen in 10 % of healthy adults over 65 years.",
  "Repeated on a second sample of 14/05/2024 (dilution 1:10); see report 2024-0517.",
  "Our method changed on 01/02/2024: earlier results were up to 12 % higher.",
  "In pregnancy 0.5 - 2.5 is usual in weeks 8 to 12; ask for a new sample after 6 weeks.",
] as const;

/** A table whose rows are parted by remarks that are full of numbers. */
export const commentsBetween: Family = paperFamily(
  { languages: ["en"], typefaces: ["times", "openSans"], heads: ["centred", "boxed"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 6, dash: "-" });
    const { headings } = locale;
    const xs = [50, 230, 310, 400];
    drawCells(sheet, top, xs, [headings.name, headings.value, headings.unit, headings.range], { bold: true });
    let y = top + 18;
    rows.forEach((row) => {
      drawCells(sheet, y, xs, [row.name, row.value, row.unit, row.range]);
      y += 14;
      if (!random.chance(0.4)) return;
      sheet.text(random.pick(COMMENTS), random.pick([58, 120]), y, { size: 7.5, italic: true });
      y += 13;
    });
    return { results: rows, bottom: y };
  },
);
