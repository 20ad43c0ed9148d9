import { overlapX, unionOf } from "../geometry.ts";
import type { Line, Segment } from "../text/lines.ts";
import { roleOf } from "../vocabulary/headings.ts";
import type { RawRow } from "./raw-row.ts";

/** How far below it such a heading still holds, in font sizes. */
const REACH = 80;

/**
 * Rows whose second value stands under a heading for earlier results ("Ant. 10/01/24"), where nothing else has a
 * heading: that value is history, and no doubt.
 */
export function withEarlierColumn(rows: readonly RawRow[], lines: readonly Line[]): RawRow[] {
  return rows.map((row): RawRow => {
    const [second] = row.history;
    if (!row.doubts.includes("second-value") || !second || row.history.length > 1) return row;
    const heading = headingOver(row, unionOf(second.words.map((w) => w.box)), lines);
    if (!heading) return row;
    const doubts = row.doubts.filter((doubt) => doubt !== "second-value");
    return { ...row, doubts, history: [{ ...second, date: heading.text }] };
  });
}

function headingOver(row: RawRow, box: Segment["box"], lines: readonly Line[]): Segment | null {
  const [value] = row.value;
  if (!value) return null;
  const above = lines.filter(
    (l) =>
      l.page === row.page &&
      l.baseline < value.baseline - 0.5 * value.size &&
      value.baseline - l.baseline < REACH * value.size,
  );
  const headings = above.flatMap((l) => l.segments.filter((s) => roleOf(s.text) === "previous"));
  return headings.findLast((s) => overlapX(s.box, box) > 0 && overlapX(s.box, value.box) <= 0) ?? null;
}
