import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

const HEADINGS = {
  en: ["Test", "Result", "Low", "High", "Unit"],
  de: ["Analyse", "Ergebnis", "Referenz von", "bis", "Einheit"],
} as const;

/** Each end of the range in a column of its own. */
export const fromTo: Family = async ({ random, marker }) => {
  const language = random.pick(["en", "de"] as const);
  const locale = locales[language];
  const rows = makeRows(random, locale).filter((row) => row.range?.includes(" - "));
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  const xs = [50, 230, 310, 380, 450];
  const lines = [
    HEADINGS[language],
    ...rows.map((r) => [r.name, r.value, ...(r.range ?? "").split(" - "), r.unit]),
  ];
  lines.forEach((cells, line) => {
    cells.forEach((text, column) => {
      sheet.text(text ?? "", xs[column] ?? 0, 165 + 16 * line, { bold: line === 0 });
    });
  });
  return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
};
