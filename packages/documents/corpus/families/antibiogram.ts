import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { Family } from "./family.ts";

const DRUGS = [
  "Amoxicillin",
  "Cefotaxime",
  "Ciprofloxacin",
  "Gentamicin",
  "Nitrofurantoin",
  "Trimethoprim",
] as const;

/** Some results, and below them a culture whose drugs and inhibiting concentrations are none. */
export const antibiogram: Family = paperFamily(
  { languages: ["en", "fr", "es"], typefaces: ["helvetica", "serif"], heads: ["letter", "barcode"] },
  ({ sheet, random, locale, words, top }) => {
    const rows = catalogueRows(random, locale, { panels: 1, rowsPerPanel: 6 });
    const xs = [50, 235, 310, 400];
    const { headings } = locale;
    drawCells(sheet, top, xs, [headings.name, headings.value, headings.unit, headings.range], { bold: true });
    rows.forEach((row, i) => {
      drawCells(sheet, top + 18 + i * 15, xs, [row.name, row.value, row.unit, row.range]);
    });
    let y = top + 34 + rows.length * 15;
    sheet.text(`${words.sample}: ${words.urine}. Escherichia coli > 100 000 CFU/mL`, 50, y, { bold: true });
    y += 18;
    drawCells(sheet, y, [70, 220, 300], ["Antibiotic", "MIC (mg/L)", "S / I / R"], {
      size: 8,
      bold: true,
    });
    for (const drug of DRUGS) {
      const mic = random.pick(["<= 0.25", "<= 1", "2", "8", "> 32"]);
      y += 12;
      drawCells(sheet, y, [70, 220, 300], [drug, mic, random.pick(["S", "I", "R"])], { size: 8 });
    }
    return { results: rows, ignore: [...DRUGS, "Escherichia coli"], bottom: y + 14 };
  },
);
