import { drawLetterhead } from "../letterhead.ts";
import { locales } from "../locale.ts";
import type { Random } from "../random.ts";
import type { Row } from "../rows.ts";
import { newSheet } from "../sheet.ts";
import type { Family } from "./family.ts";
import { truthOf } from "./table.ts";

/** A urine strip: words, plus signs and counts as values. */
export const dipstick: Family = async ({ random, marker }) => {
  const locale = locales[random.pick(["en", "de", "fr", "es", "it", "pt"])];
  const { words } = locale;
  const steps = (r: Random) => r.pick([words.negative, words.negative, "1+", "2+", "+++", words.trace]);
  const dot = locale.decimal;
  const lines: [string, string, string | null, string | null][] = [
    ["Colour", words.yellow, null, words.yellow],
    ["Turbidity", words.clear, null, words.clear],
    ["pH", `${random.whole(5, 7)}${dot}5`, null, `5${dot}0 - 8${dot}0`],
    ["Protein", steps(random), null, words.negative],
    ["Glucose", steps(random), null, words.negative],
    ["Ketones", steps(random), null, words.negative],
    ["Nitrite", random.pick([words.negative, words.positive]), null, words.negative],
    ["Pus cells", `${random.whole(0, 3)}-${random.whole(4, 9)}`, "/hpf", "0-5"],
  ];
  const rows: Row[] = lines.map(([name, value, unit, range]) => ({
    name,
    value,
    unit,
    range,
    flag: null,
    section: "Urinalysis",
    previous: "",
  }));
  const sheet = newSheet();
  const person = drawLetterhead(sheet, random, locale, marker);
  const { headings } = locale;
  const draw = (y: number, cells: readonly (string | null)[], bold = false) => {
    for (const [i, x] of [50, 220, 330, 400].entries()) sheet.text(cells[i] ?? "", x, y, { bold });
  };
  sheet.text("Urinalysis", 50, 160, { bold: true });
  draw(178, [headings.name, headings.value, headings.unit, headings.range], true);
  for (const [i, row] of rows.entries()) draw(196 + i * 15, [row.name, row.value, row.unit, row.range]);
  return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
};
