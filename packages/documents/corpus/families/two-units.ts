import { catalogue } from "../catalogue.ts";
import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import { drawNumber } from "../rows.ts";
import type { TruthRow } from "../truth.ts";
import type { Family } from "./family.ts";

/** French: name, result and limits, and right below the same in the other system of units. */
export const twoUnits: Family = paperFamily(
  { languages: ["fr"], typefaces: ["helvetica", "serif", "roboto"], heads: ["centred", "boxed", "letter"] },
  ({ sheet, random, locale, top }) => {
    const xs = [50, 275, 335, 420];
    const both = catalogue.flatMap((panel) =>
      panel.analytes.flatMap((usual, i) => {
        const si = panel.si[i];
        return si && si !== usual && si.unit !== usual.unit ? [{ usual, si }] : [];
      }),
    );
    const results: TruthRow[] = [];
    const again: string[] = [];
    let y = top + 6;
    for (const { usual, si } of random.shuffle(both).slice(0, 12)) {
      const name = usual.names.fr;
      if (again.includes(name)) continue;
      const number = drawNumber(random, usual);
      const factor = (si.high ?? si.low ?? 1) / (usual.high ?? usual.low ?? 1);
      const print = (n: number, decimals: number) => n.toFixed(decimals).replace(".", locale.decimal);
      const limits = (a: typeof usual) =>
        [a.low, a.high].map((n) => (n === null ? null : print(n, a.decimals)));
      const range = (a: typeof usual) => {
        const [low, high] = limits(a);
        return low && high ? `(${low} à ${high})` : high ? `(< ${high})` : `(> ${low})`;
      };
      const dots = ".".repeat(Math.max(3, Math.floor((215 - sheet.width(name)) / sheet.width("."))));
      drawCells(sheet, y, xs, [`${name} ${dots}`, print(number, usual.decimals), usual.unit, range(usual)]);
      drawCells(sheet, y + 12, xs, ["", print(number * factor, si.decimals), si.unit, range(si)], {
        size: 8,
      });
      results.push({
        name,
        value: print(number, usual.decimals),
        unit: usual.unit,
        range: range(usual),
        flag: null,
      });
      again.push(name);
      y += 31;
    }
    return { results, ignore: again, bottom: y };
  },
);
