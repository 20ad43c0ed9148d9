import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { TruthRow } from "../truth.ts";
import type { Family } from "./family.ts";

const TESTS = [
  ["25-OH Vitamin D", "ng/mL", 8, 70, 1, ["Deficient: < 20", "Insufficient: 20 - 29", "Optimal: 30 - 100"]],
  ["HbA1c", "%", 4.6, 9, 1, ["Normal: < 5.7", "Prediabetes: 5.7 - 6.4", "Diabetes: >= 6.5"]],
  ["LDL cholesterol", "mg/dL", 60, 210, 0, ["Optimal: < 100", "Borderline: 130 - 159", "High: >= 160"]],
  ["Triglycerides", "mg/dL", 50, 320, 0, ["Normal: < 150", "Borderline: 150 - 199", "High: >= 200"]],
  ["hs-CRP", "mg/L", 0.2, 6, 2, ["Low risk: < 1.00", "Average: 1.00 - 3.00", "High risk: > 3.00"]],
] as const;

/** Ranges in bands with words, below each other beside the value, inside a framed row. */
export const valueBands: Family = paperFamily(
  { languages: ["en"], typefaces: ["roboto", "helvetica", "serif"], heads: ["banner", "barcode", "letter"] },
  ({ sheet, random, top }) => {
    const xs = [52, 225, 300, 380];
    drawCells(sheet, top, xs, ["Investigation", "Observed value", "Unit", "Biological reference interval"], {
      bold: true,
      size: 8.5,
    });
    const results: TruthRow[] = random.shuffle(TESTS).map(([name, unit, low, high, decimals, bands], i) => {
      const y = top + 18 + i * 46;
      const value = (low + (high - low) * random.next()).toFixed(decimals);
      sheet.box(46, y - 4, 505, 44, { line: "#888888", lineWidth: 0.5 });
      drawCells(sheet, y, xs, [name, value, unit]);
      bands.forEach((band, line) => {
        sheet.text(band, 380, y + line * 12, { size: 8 });
      });
      return { name, value, unit, range: bands.join(" "), flag: null };
    });
    return { results, bottom: top + 20 + results.length * 46 };
  },
);
