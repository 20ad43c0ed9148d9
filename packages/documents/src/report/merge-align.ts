import type { ResultRow } from "@serenya/contract";
import { type Likeness, likenessOf, sameValue } from "./merge-alike.ts";

/** Two rows, by their places in the lists of their pages, that are taken for one. */
export interface Pair {
  readonly left: number;
  readonly right: number;
}

/** Rows that are skipped at most between neighbours of a run: one that a copy did not show or could not read. */
const MOST_SKIPPED = 1;

/**
 * The rows that two pages share, in the order of both: the heaviest common subsequence, where a row that says the
 * same weighs more than one that differs in a part. A single repeated row is no evidence (a test is made twice, a
 * row stands in two panels): what counts is a run of neighbours that repeat.
 */
export function sharedRows(left: readonly ResultRow[], right: readonly ResultRow[]): Pair[] {
  const likeness = left.map((a) => right.map((b) => likenessOf(a, b)));
  const pairs = heaviestPairs(likeness);
  // Two captures share an end and a beginning, and a page taken twice most of its rows. Else albumin stands in two panels.
  const isCopy = pairs.length >= COPY * Math.min(left.length, right.length);
  return intoRuns(pairs)
    .filter((run) => isCopy || isAtEdges(run, left.length, right.length))
    .filter((run) => isRepeat(run, left, right, likeness))
    .flat();
}

/** Rows, as a share of the smaller page's, that make two pages copies. */
const COPY = 0.5;

/** Rows at a page's edge, at the most, that a capture cut or that could not be read. */
const CUT = 3;

/** Does the run reach from the end of one page into the beginning of the other? */
function isAtEdges(run: readonly Pair[], left: number, right: number): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  const [leftRest, rightRest] = [left - 1 - last.left, right - 1 - last.right];
  return (leftRest <= CUT && first.right <= CUT) || (rightRest <= CUT && first.left <= CUT);
}

/** The rows of two pages that say the same from first to last; none where they differ anywhere. */
export function copiedRows(left: readonly ResultRow[], right: readonly ResultRow[]): Pair[] {
  const isCopy =
    left.length === right.length &&
    left.every((row, i) => {
      const other = right[i];
      return other !== undefined && likenessOf(row, other) === "same";
    });
  return isCopy ? left.map((_, i) => ({ left: i, right: i })) : [];
}

const WEIGHT = { same: 3, alike: 1 } as const;

function heaviestPairs(likeness: readonly (readonly Likeness[])[]): Pair[] {
  const [rows, columns] = [likeness.length, likeness[0]?.length ?? 0];
  // best[i][j]: the most that the rows from i and from j on can weigh together.
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const weight = (i: number, j: number) => {
    const found = likeness[i]?.[j] ?? null;
    return found === null ? 0 : WEIGHT[found] + at(i + 1, j + 1);
  };
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      best[i]?.splice(j, 1, Math.max(at(i + 1, j), at(i, j + 1), weight(i, j)));
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (likeness[i]?.[j] && weight(i, j) === at(i, j)) pairs.push({ left: i++, right: j++ });
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function intoRuns(pairs: readonly Pair[]): Pair[][] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const before = runs.at(-1)?.at(-1);
    const follows =
      before !== undefined &&
      pair.left - before.left <= MOST_SKIPPED + 1 &&
      pair.right - before.right <= MOST_SKIPPED + 1;
    if (follows) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

/**
 * A run is a repetition when two of its rows say the same, or one where the run is what two captures of one page
 * have in common: the end of one and the beginning of the other, or all of one. Where more values differ than
 * agree, the same panel was measured twice.
 */
function isRepeat(
  run: readonly Pair[],
  left: readonly ResultRow[],
  right: readonly ResultRow[],
  likeness: readonly (readonly Likeness[])[],
): boolean {
  const same = run.filter((pair) => likeness[pair.left]?.[pair.right] === "same").length;
  const differing = run.filter((pair) => {
    const [a, b] = [left[pair.left], right[pair.right]];
    return a && b && !sameValue(a, b);
  }).length;
  if (differing > same) return false;
  if (same >= 2) return true;
  if (same === 0) return false;
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  const [endOfLeft, endOfRight] = [last.left === left.length - 1, last.right === right.length - 1];
  const wholePage = (first.left === 0 && endOfLeft) || (first.right === 0 && endOfRight);
  if (run.length === 1) return left.length === 1 && right.length === 1;
  return wholePage || (endOfLeft && first.right === 0) || (endOfRight && first.left === 0);
}
