import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

const NOTES = [
  "Interpretation: values between 5.7 and 6.4 % point to prediabetes, 6.5 % or more to diabetes (ADA 2023).",
  "1. Repeat after 8 weeks if above 4.5 mIU/L. 2. In pregnancy the upper limit is 2.5 mIU/L (first trimester).",
  "Vitamin D below 20 ng/mL is deficient; 21-29 ng/mL insufficient; 30-100 ng/mL sufficient.",
];

/** A short table among notes and tables that only explain. */
export const interpretive: Family = async ({ random, marker }) => {
  const locale = locales.en;
  const rows = makeRows(random, locale, { rowsPerPanel: 4 });
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  const draw = (y: number, cells: readonly (string | null)[], xs: readonly number[], bold = false) => {
    for (const [i, x] of xs.entries()) sheet.text(cells[i] ?? "", x, y, { bold });
  };
  const xs = [50, 230, 300, 400];
  draw(160, ["Test Name", "Result", "Unit", "Bio. Ref. Interval"], xs, true);
  for (const [i, row] of rows.entries()) draw(178 + i * 16, [row.name, row.value, row.unit, row.range], xs);
  let y = 178 + rows.length * 16 + 14;
  for (const note of random.shuffle(NOTES)) {
    sheet.text(note, 50, y, { size: 8 });
    y += 14;
  }
  y += 8;
  const bands = [100, 260, 420];
  draw(y, ["Trimester", "Reference interval", "Unit"], bands, true);
  for (const [i, band] of [
    ["First", "0.10 - 2.50"],
    ["Second", "0.20 - 3.00"],
    ["Third", "0.30 - 3.00"],
  ].entries())
    draw(y + 14 + i * 12, [band[0] ?? "", band[1] ?? "", "mIU/L"], bands);
  y += 62;
  draw(y, ["Risk category", "LDL-C target", "Non-HDL target"], bands, true);
  draw(y + 14, ["Very high", "< 70 mg/dL", "< 100 mg/dL"], bands);
  draw(y + 26, ["High", "< 100 mg/dL", "< 130 mg/dL"], bands);
  return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
};
