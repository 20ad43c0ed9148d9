import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import { makeRows, type Row } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

/** Counts with thousands separators of every style, beside decimals that show the page's mark. */
export const thousands: Family = async ({ random, marker }) => {
  const locale = locales[random.pick(["en", "de", "fr", "it"])];
  const mark = locale.decimal === "." ? "," : locale.language === "fr" ? " " : ".";
  const group = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, mark);
  const counts: Row[] = (
    [
      ["Leucocyte count", [4000, 11000], "/µL"],
      ["Platelet count", [150000, 400000], "/µL"],
      ["Neutrophils absolute", [1800, 7500], "/µL"],
      ["Red cell count", [4000000, 5500000], "/µL"],
    ] as const
  ).map(([name, [low, high], unit]) => ({
    name,
    unit,
    flag: null,
    section: "Counts",
    previous: "",
    value: group(random.whole(low, high)),
    range: `${group(low)} - ${group(high)}`,
  }));
  const rows = [...counts, ...makeRows(random, locale, { panels: 1 })];
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  const { headings } = locale;
  const draw = (y: number, cells: readonly (string | null)[], bold = false) => {
    for (const [i, x] of [50, 230, 310, 390].entries()) sheet.text(cells[i] ?? "", x, y, { bold });
  };
  draw(160, [headings.name, headings.value, headings.unit, headings.range], true);
  for (const [i, row] of rows.entries()) draw(178 + i * 15, [row.name, row.value, row.unit, row.range]);
  return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
};
