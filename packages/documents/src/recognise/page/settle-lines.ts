import { type Footing, neighbours } from "./join-rows.ts";

/** Lines beside each other are of one row where their feet are no further apart, in heights of print. */
const BESIDE = 1.1;
/** Print above and below moves along, as far as this many heights of print away. */
const FAR = 6;
/** How much a line holds on to its column, and to where it is, against what its row asks for. */
const COLUMN = 1;
const PLACE = 0.02;
/** What a row may ask for more than its column allows, in heights of print, before it is no longer heard. */
const ODD = 0.5;
const ROUNDS = 4;
const SWEEPS = 60;

/**
 * How far down each line must still move to stand level with its row, in pixels. Folds and edges of a paper bend
 * rows more sharply than any smooth shift follows: a column then moves as a whole, since its lines hold on to those
 * above and below, until it meets the rows beside it.
 */
export function settleLines(lines: readonly Footing[]): readonly number[] {
  const column = lines.map((line, at) => columnOf(line, at, lines));
  let moves = lines.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const moved = lines.map((line, at) => shifted(line, moves[at] ?? 0));
    const asked = lines.map((): { other: number; down: number; weight: number }[] => []);
    for (const [from, to] of neighbours(moved, BESIDE)) {
      const [a, b] = [lines[from], lines[to]];
      if (!a || !b) continue;
      const down = b.leftY - a.rightY;
      const left = down + (moves[to] ?? 0) - (moves[from] ?? 0);
      const part = left / (ODD * Math.min(a.size, b.size));
      const weight = round === 0 ? 1 : Math.max(0.05, 1 - part * part);
      asked[from]?.push({ other: to, down, weight });
      asked[to]?.push({ other: from, down: -down, weight });
    }
    moves = relaxed(moves, asked, column);
  }
  return moves;
}

const shifted = (line: Footing, by: number): Footing => ({
  ...line,
  leftY: line.leftY + by,
  rightY: line.rightY + by,
});

type Asked = readonly (readonly {
  readonly other: number;
  readonly down: number;
  readonly weight: number;
}[])[];

/** The least squares of all wishes, by going over the lines many times (Gauss-Seidel). */
function relaxed(start: readonly number[], asked: Asked, column: readonly (readonly number[])[]): number[] {
  const moves = [...start];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let at = 0; at < moves.length; at++) {
      let [sum, weight] = [0, PLACE];
      for (const wish of asked[at] ?? []) {
        sum += wish.weight * (wish.down + (moves[wish.other] ?? 0));
        weight += wish.weight;
      }
      for (const other of column[at] ?? []) {
        sum += COLUMN * (moves[other] ?? 0);
        weight += COLUMN;
      }
      moves[at] = sum / weight;
    }
  }
  return moves;
}

/** The nearest lines above and below. */
function columnOf(line: Footing, own: number, lines: readonly Footing[]): number[] {
  const best = { above: { at: -1, far: Infinity }, below: { at: -1, far: Infinity } };
  lines.forEach((other, at) => {
    const shared = Math.min(line.right, other.right) - Math.max(line.left, other.left);
    if (at === own || shared < 0.3 * Math.min(line.right - line.left, other.right - other.left)) return;
    const down = other.leftY - line.leftY;
    const side = down < 0 ? best.above : best.below;
    if (Math.abs(down) < Math.min(side.far, FAR * line.size))
      Object.assign(side, { at, far: Math.abs(down) });
  });
  return [best.above.at, best.below.at].filter((at) => at >= 0);
}
