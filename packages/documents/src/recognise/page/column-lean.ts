/** A word's two ends and its height on the page, in pixels. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Where x would be if the columns stood upright. */
export type Lean = (x: number, y: number) => number;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far the search goes around the slope that level rows ask for, and in how many steps. */
const LEAN = 0.14;
const KEYSTONE = 0.28;
const COARSE = 7;
/** A lean must gather columns this much better than a plain turn to be believed. */
const GAIN = 1.06;
const FEW = 24;

/**
 * Columns of a paper that was turned lean as its rows do; on one seen from above or below they run together
 * (keystone). Of all leans the one is taken that gathers the ends of words in the fewest columns.
 */
export function uprightColumns(words: readonly Edges[], size: Size, slope: number): Lean {
  const [cx, cy] = [size.width / 2, size.height / 2];
  const leanBy =
    (shear: number, keystone: number): Lean =>
    (x, y) =>
      x + (shear + (keystone * (x - cx)) / cx) * (y - cy);
  const plain = leanBy(slope, 0);
  if (words.length < FEW) return plain;
  const bin = Math.max(4, size.width / 220);
  const gathered = (shear: number, keystone: number) => gather(words, leanBy(shear, keystone), bin);
  const base = gathered(slope, 0);
  let best = { shear: slope, keystone: 0, score: base };
  let [shearSpan, keySpan] = [LEAN, KEYSTONE];
  for (let round = 0; round < 4; round++) {
    const from = best;
    for (let i = -COARSE; i <= COARSE; i++)
      for (let j = -COARSE; j <= COARSE; j++) {
        const shear = from.shear + (i / COARSE) * shearSpan;
        const keystone = from.keystone + (j / COARSE) * keySpan;
        const score = gathered(shear, keystone);
        if (score > best.score) best = { shear, keystone, score };
      }
    shearSpan /= 4;
    keySpan /= 4;
  }
  return best.score > GAIN * base ? leanBy(best.shear, best.keystone) : plain;
}

/** Sum of squares over soft bins of both ends of every word: high where ends stand under each other. */
function gather(words: readonly Edges[], lean: Lean, bin: number): number {
  const [lefts, rights] = [new Map<number, number>(), new Map<number, number>()];
  for (const { left, right, y } of words) {
    count(lefts, lean(left, y) / bin);
    count(rights, lean(right, y) / bin);
  }
  let sum = 0;
  for (const counts of [lefts, rights]) for (const n of counts.values()) sum += n * n;
  return sum;
}

function count(bins: Map<number, number>, at: number): void {
  const low = Math.floor(at);
  const part = at - low;
  bins.set(low, (bins.get(low) ?? 0) + 1 - part);
  bins.set(low + 1, (bins.get(low + 1) ?? 0) + part);
}
