import type { Line, Segment } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isBandedRange, isWholeRange, startsLikeRange } from "../values/range.ts";
import { isRangeLabel } from "../vocabulary/labels.ts";
import { isMethodNote } from "../vocabulary/non-results.ts";
import type { RawRow } from "./raw-row.ts";

/** A range this far under its value, in font sizes, with nothing but a method between them, is that value's. */
const BELOW = 3.6;

/**
 * Gives rows without a range the one that a line right under them prints, behind its label ("Ref: 12.0 - 15.5 g/dL")
 * or in brackets. `lines` are those that are no rows. Answers with the rows, and the lines that were taken.
 */
export function withRangesBelow(
  rows: readonly RawRow[],
  lines: readonly Line[],
): { rows: RawRow[]; used: Set<Line> } {
  const used = new Set<Line>();
  const baselines = rows.map((row) => baselineOf(row));
  const widened = rows.map((row): RawRow => {
    if (row.range.length > 0) return row;
    const size = row.value[0]?.size ?? 0;
    const next = Math.min(...baselines.filter((b) => b > baselineOf(row) + 0.5 * size));
    const under = lines.filter(
      (l) => l.page === row.page && l.baseline > baselineOf(row) + 0.5 * size && l.baseline < next,
    );
    for (const line of under) {
      if (line.baseline - baselineOf(row) > BELOW * size) break;
      const range = rangeOf(line, row);
      if (range) {
        used.add(line);
        return { ...row, range };
      }
      if (!isMethodNote(line.text)) break;
    }
    return row;
  });
  return { rows: widened, used };
}

const baselineOf = (row: RawRow): number => row.value[0]?.baseline ?? 0;

/** The range behind its label or in brackets, in a piece of the line that stands under the row. */
function rangeOf({ segments }: Line, row: RawRow): readonly Word[] | null {
  for (const [index, segment] of segments.entries()) {
    if (!isUnder(segment, row)) continue;
    if (/^[([].*[)\]]$/.test(segment.text) && isWholeRange(segment.text)) return segment.words;
    const colon = segment.words.findIndex((w) => /:$/.test(w.text));
    if (colon < 0 || !isRangeLabel(joinText(segment.words.slice(0, colon + 1)))) continue;
    const rest = segment.words.slice(colon + 1);
    const words = rest.length > 0 ? rest : (segments[index + 1]?.words ?? []);
    const text = joinText(words);
    if (startsLikeRange(text) || isBandedRange(text)) return words;
  }
  return null;
}

/** Of two rows side by side each has what stands under it. */
function isUnder(segment: Segment, { name, value, unit }: RawRow): boolean {
  const words = [...name, ...value, ...unit];
  const [left, right] = [Math.min(...words.map((w) => w.left)), Math.max(...words.map((w) => w.right))];
  return segment.box.left > left - 3 * (value[0]?.size ?? 0) && segment.box.left < right;
}
