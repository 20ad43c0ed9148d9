import type { Locale } from "../locale.ts";
import { paperFamily } from "../paper/paper.ts";
import type { TruthRow } from "../truth.ts";
import type { Family } from "./family.ts";

const PHASES = {
  en: ["Follicular phase", "Ovulation peak", "Luteal phase", "Postmenopause"],
  es: ["Fase folicular", "Pico ovulatorio", "Fase lútea", "Posmenopausia"],
  fr: ["Phase folliculaire", "Pic ovulatoire", "Phase lutéale", "Ménopause"],
} as const;
const HORMONES = [
  ["FSH", "mIU/mL", [3.5, 12.5], [4.7, 21.5], [1.7, 7.7], [25.8, 134.8], 1],
  ["LH", "mIU/mL", [2.4, 12.6], [14, 95.6], [1, 11.4], [7.7, 58.5], 1],
  ["Estradiol", "pg/mL", [12.4, 233], [41, 398], [22.3, 341], [5, 138], 1],
  ["Progesterone", "ng/mL", [0.06, 0.89], [0.12, 12], [1.83, 23.9], [0.05, 0.13], 2],
] as const;

/** Hormones with a range for each phase of the cycle, a line each below the value's line. */
export const hormonePhases: Family = paperFamily(
  { languages: ["en", "es", "fr"], typefaces: ["helvetica", "openSans"], heads: ["barcode", "centred"] },
  ({ sheet, random, locale, top }) => {
    const phases = PHASES[locale.language as keyof typeof PHASES];
    const { headings } = locale;
    const xs = [50, 220, 290, 370] as const;
    [headings.name, headings.value, headings.unit, headings.range].forEach((text, i) => {
      sheet.text(text, xs[i] ?? 0, top, { bold: true });
    });
    sheet.rule(46, top + 13, 550, top + 13);
    let y = top + 20;
    const results: TruthRow[] = HORMONES.map(([name, unit, ...rest]) => {
      const decimals = Number(rest.at(-1));
      const bands = rest.slice(0, 4) as (readonly [number, number])[];
      const print = (n: number) => printed(n, decimals, locale);
      const [low, high] = bands[random.whole(0, 3)] ?? [1, 2];
      const value = print(low + (high - low) * random.next());
      const lines = bands.map(([from, to], i) => `${phases[i]}: ${print(from)} - ${print(to)}`);
      [name, value, unit].forEach((text, i) => {
        sheet.text(text, xs[i] ?? 0, y);
      });
      lines.forEach((text, i) => {
        sheet.text(text, xs[3], y + i * 11, { size: 8 });
      });
      y += 56;
      return { name, value, unit, range: lines.join(" "), flag: null };
    });
    return { results, bottom: y };
  },
);

const printed = (n: number, decimals: number, locale: Locale): string =>
  n.toFixed(decimals).replace(".", locale.decimal);
