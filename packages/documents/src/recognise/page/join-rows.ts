import { type Equation, fitRobustly, sumOf } from "./smooth-fit.ts";

/** A line of print on a page that is nearly level: the feet of its letters at both ends, in pixels. */
export interface Footing {
  readonly left: number;
  readonly right: number;
  /** Height of the feet at the left end and at the right one. */
  readonly leftY: number;
  readonly rightY: number;
  /** Height of its print. */
  readonly size: number;
}

/** How far down what stands at a place must still move for its row to be level. */
export type Shift = (x: number, y: number) => number;

/** Lines beside each other are of one row where their feet are no further apart, in heights of print. */
const BESIDE = [1.1, 0.9, 0.7, 0.7];
/** How much further away, for each pixel of difference in height, a line beside another may be and still be nearer. */
const LEVEL_COUNTS = 8;
/** A miss, in pixels for each pixel of print's height, that is not held against two lines. */
const SPREAD = 0.05;
const RIDGE = 2e-4;
/** With fewer neighbours nothing is known beyond the slope of the lines themselves. */
const FEW = 6;

/**
 * What the slope of lines leaves uneven: the small misses of a slope add up across a page. Lines that stand beside
 * each other, nearest to nearest, are taken for one row, and a smooth shift is fitted that lays them on one height;
 * a few times over, since better rows show more neighbours. From column to column the miss is small, so a row is
 * followed across the page although its ends are further apart than two rows are.
 */
export function joinRows(
  lines: readonly Footing[],
  size: { readonly width: number; readonly height: number },
): Shift {
  const place = (x: number, y: number): readonly number[] =>
    basis((2 * x) / size.width - 1, (2 * y) / size.height - 1);
  const ridge = place(0, 0).map(() => RIDGE);
  const print = median(lines.map((line) => line.size));
  let factors: readonly number[] = ridge.map(() => 0);
  const shift: Shift = (x, y) => print * sumOf(factors, place(x, y));
  for (const reach of BESIDE) {
    const moved = lines.map((line) => movedBy(line, shift));
    const links = neighbours(moved, reach);
    if (links.length < FEW) break;
    const equations = links.map(([from, to]): Equation => {
      const [a, b] = [lines[from], lines[to]];
      if (!a || !b) throw new RangeError("A neighbour is one of the lines.");
      const [at, then] = [place(a.right, a.rightY), place(b.left, b.leftY)];
      return {
        terms: then.map((term, i) => term - (at[i] ?? 0)),
        value: (a.rightY - b.leftY) / print,
        weight: 1,
      };
    });
    const along = lines
      .filter((line) => line.right - line.left > 3 * line.size)
      .map((line): Equation => {
        const [at, then] = [place(line.left, line.leftY), place(line.right, line.rightY)];
        return {
          terms: then.map((term, i) => term - (at[i] ?? 0)),
          value: (line.leftY - line.rightY) / print,
          weight: 0.5,
        };
      });
    factors = fitRobustly([...equations, ...along], ridge, SPREAD);
  }
  const last = factors;
  return (x, y) => print * sumOf(last, place(x, y));
}

/** No term of y alone: what moves a whole row levels nothing. */
const basis = (x: number, y: number): number[] => [
  x,
  x * x,
  x * x * x,
  x ** 4,
  x * y,
  x * x * y,
  x ** 3 * y,
  x * y * y,
  x * x * y * y,
  x * y ** 3,
  x * x * y ** 3,
  x * y ** 4,
];

/** The line as it stands after the shift. */
export const movedBy = (line: Footing, shift: Shift): Footing => ({
  ...line,
  leftY: line.leftY + shift(line.left, line.leftY),
  rightY: line.rightY + shift(line.right, line.rightY),
});

/** Pairs of lines of which each is the nearest one beside the other. */
export function neighbours(lines: readonly Footing[], reach: number): [from: number, to: number][] {
  const next = lines.map((line) => nearest(line, lines, (other) => other.left - line.right, "right", reach));
  const before = lines.map((line) => nearest(line, lines, (other) => line.left - other.right, "left", reach));
  return next.flatMap((to, from): [number, number][] => (to >= 0 && before[to] === from ? [[from, to]] : []));
}

function nearest(
  line: Footing,
  lines: readonly Footing[],
  gapTo: (other: Footing) => number,
  side: "left" | "right",
  reach: number,
): number {
  let best = { at: -1, far: Infinity };
  lines.forEach((other, at) => {
    const gap = gapTo(other);
    if (gap < -0.3 * line.size) return;
    const down = side === "right" ? other.leftY - line.rightY : other.rightY - line.leftY;
    const far = gap + LEVEL_COUNTS * Math.abs(down);
    if (far < best.far && Math.abs(down) <= reach * Math.min(line.size, other.size)) best = { at, far };
  });
  return best.at;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 1;
