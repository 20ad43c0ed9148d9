import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { newSheet } from "../sheet.ts";
import type { TruthRow } from "../truth.ts";
import type { Family } from "./family.ts";

const CELLS = ["Neutrophils", "Lymphocytes", "Monocytes", "Eosinophils", "Basophils"];
const RANGES = [
  ["40 - 75", "1.8 - 7.7"],
  ["20 - 45", "1.0 - 4.8"],
  ["2 - 10", "0.2 - 0.8"],
  ["1 - 6", "0.0 - 0.5"],
  ["0 - 2", "0.0 - 0.1"],
] as const;

/** A differential count with share and count in one row: under headings, or with their units on each line. */
export const shareAndCount: Family = async ({ random, marker }) => {
  const locale = locales.en;
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  const headed = random.chance(0.5);
  const xs = [50, 190, 260, 350, 450];
  let y = 160;
  if (headed) {
    const headings = ["Cell", "%", "Ref. %", "Absolute (10^9/L)", "Ref. absolute"];
    headings.forEach((text, i) => {
      sheet.text(text, xs[i] ?? 0, y, { bold: true });
    });
  }
  const rows: TruthRow[] = [];
  CELLS.forEach((name, i) => {
    y += 16;
    const [shareRange = "", countRange = ""] = RANGES[i] ?? [];
    const share = (60 / (i + 1) + 5 * random.next()).toFixed(1);
    const count = (4 / (i + 1) + random.next()).toFixed(2);
    const unit = "10^9/L";
    const cells = headed
      ? [name, share, shareRange, count, countRange]
      : [name, `${share} %`, `${count} ${unit}`, countRange];
    cells.forEach((text, column) => {
      sheet.text(text, xs[column] ?? 0, y);
    });
    rows.push({ name, value: share, unit: "%", range: headed ? shareRange : null, flag: null });
    rows.push({ name, value: count, unit, range: countRange, flag: null });
  });
  const truth = { results: rows, decimal: "." as const, language: "en", ...person, ignore: [], doubtful: [] };
  return { pdf: await sheet.finish(), truth };
};
