import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

const LABELS = {
  pt: ["Resultado:", "Valores de referência:", "Método: Colorimétrico", "Material: Soro"],
  es: ["Resultado:", "Valores de referencia:", "Método: Colorimétrico", "Muestra: Suero"],
} as const;

/** A block a test: its title, material and method, then "Resultado: ..." and the range below. */
export const blocks: Family = async ({ random, marker }) => {
  const language = random.pick(["pt", "es"]);
  const locale = locales[language];
  const [result, range, method, material] = LABELS[language];
  const rows = makeRows(random, locale, { rowsPerPanel: 4, dash: " a " }).map((r) => ({
    ...r,
    name: r.name.toUpperCase(),
  }));
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  for (const [i, row] of rows.entries()) {
    const y = 165 + i * 76;
    sheet.text(row.name, 50, y, { bold: true, size: 10 });
    sheet.text(`${material}   ${method}`, 50, y + 13, { size: 7 });
    sheet.text(`${result} ${row.value} ${row.unit}`, 60, y + 27);
    sheet.text(`${range} ${row.range} ${row.unit}`, 60, y + 42, { size: 8 });
  }
  const truth = truthOf(
    rows.map((r) => ({ ...r, range: `${r.range} ${r.unit}` })),
    locale,
    person,
  );
  return { pdf: await sheet.finish(), truth };
};
