import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { Random } from "../random.ts";
import type { TruthRow } from "../truth.ts";
import type { Family } from "./family.ts";

const NAMES = {
  en: [
    "Specific gravity",
    "pH",
    "Protein",
    "Glucose",
    "Ketones",
    "Blood",
    "Leukocytes",
    "Nitrite",
    "Bacteria",
  ],
  de: [
    "Spez. Gewicht",
    "pH-Wert",
    "Eiweiß",
    "Glukose",
    "Ketone",
    "Blut",
    "Leukozyten",
    "Nitrit",
    "Bakterien",
  ],
  fr: [
    "Densité",
    "pH",
    "Protéines",
    "Glucose",
    "Corps cétoniques",
    "Sang",
    "Leucocytes",
    "Nitrites",
    "Bactéries",
  ],
  es: [
    "Densidad",
    "pH",
    "Proteínas",
    "Glucosa",
    "Cuerpos cetónicos",
    "Sangre",
    "Leucocitos",
    "Nitritos",
    "Bacterias",
  ],
  it: [
    "Peso specifico",
    "pH",
    "Proteine",
    "Glucosio",
    "Corpi chetonici",
    "Sangue",
    "Leucociti",
    "Nitriti",
    "Batteri",
  ],
  pt: [
    "Densidade",
    "pH",
    "Proteínas",
    "Glicose",
    "Corpos cetônicos",
    "Sangue",
    "Leucócitos",
    "Nitrito",
    "Bactérias",
  ],
} as const;

/** Urine: a number or two, then steps ("+", "++", "neg") against a normal, framed. */
export const urineGraded: Family = paperFamily(
  {
    languages: ["en", "de", "fr", "es", "it", "pt"],
    typefaces: ["roboto", "times", "condensed"],
    heads: ["boxed", "barcode", "letter"],
  },
  ({ sheet, random, locale, words, top }) => {
    const names = NAMES[locale.language];
    const { negative, positive, trace } = locale.words;
    const step = (r: Random) => r.pick([negative, negative, trace, "+", "++", "+++", "1+", "2+"]);
    const dot = locale.decimal;
    const xs = [60, 240, 330];
    const results: TruthRow[] = names.map((name, i) => {
      if (i === 0)
        return {
          name,
          value: `1${dot}0${random.whole(10, 35)}`,
          unit: null,
          range: `1${dot}005 - 1${dot}030`,
          flag: null,
        };
      if (i === 1)
        return {
          name,
          value: `${random.whole(5, 8)}${dot}${random.pick(["0", "5"])}`,
          unit: null,
          range: `5${dot}0 - 8${dot}0`,
          flag: null,
        };
      const value = i === 7 ? random.pick([negative, negative, positive]) : step(random);
      return { name, value, unit: null, range: negative, flag: null };
    });
    sheet.text(`${words.sample}: ${words.urine}`, 50, top, { size: 8 });
    drawCells(sheet, top + 16, xs, [locale.headings.name, locale.headings.value, locale.headings.range], {
      bold: true,
    });
    results.forEach((row, i) => {
      const y = top + 34 + i * 16;
      sheet.box(50, y - 4, 430, 16, { line: "#999999", lineWidth: 0.4 });
      drawCells(sheet, y, xs, [row.name, row.value, row.range]);
    });
    return { results, bottom: top + 36 + results.length * 16 };
  },
);
