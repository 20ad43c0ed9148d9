import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows, type Row } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

/** Two panels side by side, each under headings of its own. */
export const twoPanels: Family = async ({ random, marker }) => {
  const locale = locales[random.pick(["en", "de"])];
  const rows = makeRows(random, locale, { panels: 2, rowsPerPanel: 7, dash: "-" });
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  const sections = [...new Set(rows.map((r) => r.section))];
  const { headings } = locale;
  sections.forEach((section, side) => {
    const x = 40 + side * 265;
    sheet.text(section, x, 160, { bold: true });
    const draw = (y: number, cells: readonly (string | null)[], bold: boolean) => {
      for (const [i, dx] of [0, 105, 145, 185].entries())
        sheet.text(cells[i] ?? "", x + dx, y, { size: 7.5, bold });
    };
    draw(176, [headings.name, headings.value, headings.unit, headings.range], true);
    const panel = rows.filter((r: Row) => r.section === section);
    for (const [i, row] of panel.entries())
      draw(190 + i * 13, [row.name, row.value, row.unit, row.range], false);
  });
  return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
};
