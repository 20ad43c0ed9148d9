import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { TruthRow } from "../truth.ts";
import type { Family } from "./family.ts";

const CELLS = {
  es: ["Neutrófilos", "Linfocitos", "Monocitos", "Eosinófilos", "Basófilos"],
  pt: ["Segmentados", "Linfócitos", "Monócitos", "Eosinófilos", "Basófilos"],
  it: ["Neutrofili", "Linfociti", "Monociti", "Eosinofili", "Basofili"],
} as const;
const LIMITS = [
  [40, 75, 1800, 7500],
  [20, 45, 1000, 4000],
  [2, 10, 200, 900],
  [1, 6, 40, 500],
  [0, 2, 0, 100],
] as const;

/** Share and count side by side with a range each, units behind the numbers. */
export const groupedDifferential: Family = paperFamily(
  {
    languages: ["es", "pt", "it"],
    typefaces: ["roboto", "helvetica", "courier"],
    heads: ["banner", "boxed"],
  },
  ({ sheet, random, locale, top }) => {
    const names = CELLS[locale.language as keyof typeof CELLS];
    const xs = [50, 165, 225, 330, 410];
    sheet.text(random.pick(["Leucograma", "Serie blanca"]), 50, top, { bold: true });
    const results: TruthRow[] = [];
    const total = random.whole(38, 125) * 100;
    const [lymphocytes, monocytes, eosinophils, basophils] = [
      random.whole(180, 460),
      random.whole(20, 110),
      random.whole(5, 70),
      random.whole(0, 20),
    ];
    const rest = 1000 - lymphocytes - monocytes - eosinophils - basophils;
    const shares = [rest, lymphocytes, monocytes, eosinophils, basophils].map((tenths) => tenths / 10);
    names.forEach((name, i) => {
      const [low, high, from, to] = LIMITS[i] ?? [0, 1, 0, 1];
      const share = (shares[i] ?? 0).toFixed(1).replace(".", locale.decimal);
      const count = String(Math.round(((shares[i] ?? 0) / 100) * total));
      const ranges = [`${low} - ${high} %`, `${from} - ${to} /mm3`] as const;
      drawCells(sheet, top + 18 + i * 16, xs, [name, `${share} %`, ranges[0], `${count} /mm3`, ranges[1]]);
      results.push({ name, value: share, unit: "%", range: ranges[0], flag: null });
      results.push({ name, value: count, unit: "/mm3", range: ranges[1], flag: null });
    });
    return { results, bottom: top + 20 + names.length * 16 };
  },
);
