import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

/** Two lists side by side without a heading, or results in sentences, several to a line. */
export const unheadedLists: Family = async ({ random, marker }) => {
  const locale = locales[random.pick(["en", "de"])];
  const rows = makeRows(random, locale, { dash: "-", rowsPerPanel: 6 });
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  const half = Math.ceil(rows.length / 2);
  const prose = random.chance(0.5);
  rows.slice(0, half).forEach((left, i) => {
    const pair = [left, rows[i + half]].filter((row) => row !== undefined);
    const y = 170 + 16 * i;
    if (prose) {
      const text = pair.map((r) => `${r.name}: ${r.value} ${r.unit} (${r.range})`).join(", ");
      sheet.text(`${text}.`, 50, y, { size: 8 });
    } else
      pair.forEach((row, side) => {
        const x = 40 + 262 * side;
        for (const [text, dx] of [
          [row.name, 0],
          [row.value, 128],
          [row.unit, 160],
          [row.range, 208],
        ] as const)
          sheet.text(text ?? "", x + dx, y, { size: 8 });
      });
  });
  const order = rows.slice(0, half).flatMap((row, i) => [row, rows[i + half]].filter((r) => r !== undefined));
  return { pdf: await sheet.finish(), truth: truthOf(order, locale, person) };
};
