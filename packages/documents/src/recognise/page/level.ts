import { unionOf } from "../../geometry.ts";
import type { RecognisedLine } from "../recognizer.ts";
import { uprightColumns } from "./column-lean.ts";
import { footingOf, type Level } from "./footing.ts";
import { joinRows, movedBy } from "./join-rows.ts";
import { fitSlope, type SlopeField } from "./row-slope.ts";
import { settleLines } from "./settle-lines.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Steps in which a row is followed across the page. */
const STEPS = 12;

/**
 * Rows become level and columns upright: the way from a picture to the page that a layout can be read from. Made
 * from the lines of print alone, since the outline of the paper misleads where it is cut, curled or missing: from
 * how the lines run, then from which of them stand beside each other; columns from the ends of words. Each line has its own
 * way, since a fold parts what no smooth one joins.
 */
export function levelFor(lines: readonly RecognisedLine[], size: Size): (line: number) => Level {
  const slope = fitSlope(
    lines.map((line) => line.quad),
    size,
  );
  const boxes = lines.flatMap((line) => line.words.map((word) => unionOf(word.characters.map((c) => c.box))));
  const lean = uprightColumns(
    boxes.map((box) => ({ left: box.left, right: box.right, y: (box.top + box.bottom) / 2 })),
    size,
    slope(size.width / 2, size.height / 2),
  );
  const plain: Level = (x, y) => ({ x: lean(x, y), y: followRow(slope, x, y, size.width / 2) });
  const footings = lines.flatMap((line, index) => {
    const footing = footingOf(line, plain);
    return footing ? [{ ...footing, index }] : [];
  });
  const shift = joinRows(footings, size);
  const moves = settleLines(footings.map((footing) => movedBy(footing, shift)));
  const own = new Map(footings.map(({ index }, at) => [index, moves[at] ?? 0] as const));
  return (line) => {
    const move = own.get(line) ?? 0;
    return (x, y) => {
      const at = plain(x, y);
      return { x: at.x, y: at.y + shift(at.x, at.y) + move };
    };
  };
}

/** Height at which the row through a point crosses the middle of the page. */
function followRow(slope: SlopeField, x: number, y: number, middle: number): number {
  const step = (middle - x) / STEPS;
  let [atX, atY] = [x, y];
  for (let i = 0; i < STEPS; i++) {
    const half = atY + (slope(atX, atY) * step) / 2;
    atY += slope(atX + step / 2, half) * step;
    atX += step;
  }
  return atY;
}
