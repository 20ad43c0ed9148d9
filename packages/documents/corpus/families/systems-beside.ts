import { catalogue } from "../catalogue.ts";
import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import { drawNumber } from "../rows.ts";
import type { TruthRow } from "../truth.ts";
import type { Family } from "./family.ts";

/** Name, result and limits, and on the same line the same in the other system of units: one result each. */
export const systemsBeside: Family = paperFamily(
  { languages: ["fr", "it", "es"], typefaces: ["helvetica", "condensed"], heads: ["centred", "boxed"] },
  ({ sheet, random, locale, top }) => {
    const xs = [50, 190, 230, 290, 375, 415, 475];
    const results: TruthRow[] = [];
    const both = catalogue.flatMap(({ analytes, si }) =>
      analytes.flatMap((usual, i) => {
        const other = si[i];
        return other && /g\/[dm]?L/.test(usual.unit) && /mol/.test(other.unit) ? [{ usual, other }] : [];
      }),
    );
    for (const { usual, other } of random.shuffle(both).slice(0, 10)) {
      const name = usual.names[locale.language];
      if (results.some((row) => row.name === name)) continue;
      const print = (n: number, decimals: number) => n.toFixed(decimals).replace(".", locale.decimal);
      const range = ({ low, high, decimals }: typeof usual) =>
        low !== null && high !== null
          ? `(${print(low, decimals)} - ${print(high, decimals)})`
          : high !== null
            ? `(< ${print(high, decimals)})`
            : `(> ${print(low ?? 0, decimals)})`;
      const number = drawNumber(random, usual);
      const factor = (other.high ?? other.low ?? 1) / (usual.high ?? usual.low ?? 1);
      const value = print(number, usual.decimals);
      const again = print(number * factor, other.decimals);
      const cells = [name, value, usual.unit, range(usual), again, other.unit, range(other)];
      drawCells(sheet, top + 6 + results.length * 16, xs, cells, { size: 8 });
      results.push({ name, value, unit: usual.unit, range: range(usual), flag: null });
    }
    return { results, ignore: results.map((row) => row.name), bottom: top + 10 + results.length * 16 };
  },
);
