import type { Reading, ResultRow } from "@serenya/contract";
import type { Truth, TruthRow } from "./truth.ts";

/** Rows of a label with the rows that were read for them. */
export interface Paired {
  readonly pairs: readonly { readonly row: TruthRow; readonly read: ResultRow | null }[];
  /** Rows read that the label does not have. */
  readonly left: readonly ResultRow[];
}

/** Below this a name is another name. */
const ALIKE = 0.55;

/** Letters and digits of a name without accents, case and Greek: what a reader without accents can give. */
export const folded = (text: string | null): string =>
  (text ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]/gu, "");

/**
 * Pairs rows by name first, then by unit, section and order on the page, never by value: a value in the wrong row
 * is wrong. Equal names go before similar ones.
 */
export function pairRows(truth: Truth, reading: Reading): Paired {
  const { results } = reading;
  const ranked = truth.results
    .flatMap((row, i) =>
      results.map((read, j) => {
        const name = alike(folded(row.name), folded(read.printed.name));
        const order = 1 - Math.abs(i / truth.results.length - j / results.length);
        const unit = folded(row.unit) === folded(read.printed.unit) ? 1 : 0;
        const section = alike(folded(row.section ?? null), folded(read.section));
        return { i, j, name, rank: 3 * name + 0.8 * order + 0.5 * unit + 0.5 * section };
      }),
    )
    .filter(({ name }) => name >= ALIKE)
    .sort((a, b) => b.rank - a.rank || a.i - b.i || a.j - b.j);
  const [ofRow, taken] = [new Map<number, number>(), new Set<number>()];
  for (const { i, j } of ranked) {
    if (ofRow.has(i) || taken.has(j)) continue;
    ofRow.set(i, j);
    taken.add(j);
  }
  return {
    pairs: truth.results.map((row, i) => ({ row, read: results[ofRow.get(i) ?? -1] ?? null })),
    left: results.filter((_, j) => !taken.has(j)),
  };
}

/** True where the text holds the name, or most of it. */
export function mentions(text: string, name: string): boolean {
  const [long, short] = [folded(text), folded(name)];
  if (long.includes(short)) return true;
  if (short.length < 4) return false;
  const [has, wanted] = [bigrams(long), bigrams(short)];
  let common = 0;
  for (const [pair, count] of wanted) common += Math.min(count, has.get(pair) ?? 0);
  return common / (short.length - 1) >= 0.7;
}

/** Dice's coefficient of pairs of letters (Ecology 26, 1945, 297): 1 for equal texts. */
export function alike(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  if (a.length < 2 || b.length < 2) return 0;
  const [x, y] = [bigrams(a), bigrams(b)];
  let common = 0;
  for (const [pair, count] of x) common += Math.min(count, y.get(pair) ?? 0);
  return (2 * common) / (a.length + b.length - 2);
}

function bigrams(text: string): Map<string, number> {
  const out = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    out.set(pair, (out.get(pair) ?? 0) + 1);
  }
  return out;
}
