import { overlapX, unionOf } from "../geometry.ts";
import { type Line, type Segment, segmentOf } from "../text/lines.ts";
import { looksLikeDate, readMonth } from "../values/date.ts";
import { isUnit } from "../values/unit.ts";
import { isQuantity } from "../values/value.ts";
import { roleOf } from "../vocabulary/headings.ts";

/** How many lines one set of headings may take. */
const MOST_LINES = 4;
/** Headings' lines stand closer than this, in font sizes. */
const PITCH = 2.2;

/**
 * The headings that begin on line `index`, with those that the lines right below add beside them: dates above,
 * "Units  Reference" two lines further down, the rest of a heading below its first words. `lines` says how many lines that took; 1 where there is nothing to add.
 */
export function headingLines(
  first: Line,
  lines: readonly Line[],
  index: number,
): { line: Line; lines: number } {
  if (first.segments.filter(isDate).length < 2) {
    const [level, next] = levelHeadings(first, lines[index + 1]);
    const wrapped = wrappedHeadings(level, lines[index + next]);
    return { line: wrapped.line, lines: wrapped.lines + next - 1 };
  }
  let [merged, count] = [first, 1];
  for (let at = 1; at < MOST_LINES; at++) {
    const [above, below] = [lines[index + at - 1], lines[index + at]];
    if (!above || !below || below.baseline - above.baseline > PITCH * above.size) break;
    const beside = below.segments.filter((s) => merged.segments.every((m) => overlapX(m.box, s.box) < 0));
    const under = below.segments.filter((s) => !beside.includes(s));
    if (!under.every(isSubheading) || !beside.every(isBesideDates)) break;
    if (beside.length === 0) continue;
    [merged, count] = [widened(merged, beside), at + 1];
  }
  return { line: merged, lines: count };
}

/** Headings set around one middle: "Reference / interval" begins half a line above "Result". */
function levelHeadings(first: Line, below: Line | undefined): readonly [Line, number] {
  const near = below && below.baseline - first.baseline < 0.8 * first.size && !/\d/.test(below.text);
  const apart = near && below.segments.every((s) => first.segments.every((f) => overlapX(f.box, s.box) < 0));
  return apart ? [widened(first, below.segments), 2] : [first, 1];
}

/** "Valores de" over "referencia": a heading that goes on in the next line, where that makes it another one. */
function wrappedHeadings(first: Line, below: Line | undefined): { line: Line; lines: number } {
  const alone = { line: first, lines: 1 };
  if (!below || below.baseline - first.baseline > 1.6 * first.size) return alone;
  if (below.segments.some((s) => /\d/.test(s.text) && !isUnitBelow(s))) return alone;
  if (first.segments.filter((s) => roleOf(s.text) !== null).length < 2) return alone;
  const over = below.segments.map((s) => first.segments.filter((f) => overlapX(f.box, s.box) > 0));
  if (over.some((heads) => heads.length !== 1)) return alone;
  const segments = first.segments.map((head) => {
    const more = below.segments.filter((_, i) => over[i]?.[0] === head).flatMap((s) => s.words);
    return more.length > 0 ? segmentOf([...head.words, ...more]) : head;
  });
  const changed = segments.some((s, i) => roleOf(s.text) !== roleOf(first.segments[i]?.text ?? ""));
  const unit = below.segments.some(isUnitBelow);
  const known = segments.every((s, i) => s === first.segments[i] || roleOf(s.text) !== null);
  return (changed || unit) && known ? { line: withSegments(first, segments), lines: 2 } : alone;
}

/** "(10^3/uL)" under "Absolute count". */
const isUnitBelow = ({ text }: Segment): boolean => /^[([].*[/%].*[)\]]$/.test(text) && isUnit(text);

const isDate = ({ text }: Segment): boolean => looksLikeDate(text) || readMonth(text) !== null;

/** What may stand beside dates: headings, and what the numbers below the dates are ("Lab No."). */
const isBesideDates = ({ text }: Segment): boolean =>
  !/\d/.test(text) && ["name", "unit", "range", "flag", "other"].includes(roleOf(text) ?? "");

/** What stands under a heading and is no result: a time, a sample's number, its label, more words of the heading. */
const isSubheading = ({ text }: Segment): boolean =>
  /^\d{1,2}[:.h]?\d{2}\b/.test(text) ||
  /^[A-Z]{0,3}[\d-]{5,}$/.test(text) ||
  (!/\d/.test(text) && !isQuantity(text)) ||
  looksLikeDate(text);

const widened = (line: Line, more: readonly Segment[]): Line =>
  withSegments(
    line,
    [...line.segments, ...more].sort((a, b) => a.box.left - b.box.left),
  );

function withSegments(line: Line, segments: readonly Segment[]): Line {
  const words = segments.flatMap((s) => [...s.words]);
  const text = segments.map((s) => s.text).join("  ");
  return { ...line, segments, words, text, box: unionOf(segments.map((s) => s.box)) };
}
