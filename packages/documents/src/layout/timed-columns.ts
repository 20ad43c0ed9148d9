import { isAnalyteName } from "@serenya/clinical";
import { overlapX } from "../geometry.ts";
import type { Line, Segment } from "../text/lines.ts";
import { isQuantity } from "../values/value.ts";
import { unitInHeading } from "./heading-unit.ts";
import { nameText } from "./names.ts";
import type { RawRow } from "./raw-row.ts";

/** A moment of a test with several samples: "0 min", "60'", "1 h", "2 hours", "fasting". */
const MOMENT =
  /^(?:t?\s?\d{1,3}\s?(?:min(?:utes?|uten)?\.?|mn|['′]|h(?:ours?|oras?|eures?)?|std\.?|stunden?|hr?s?)|basal|fasting|n[üu]chtern|[àa] jeun|ayunas|jejum|a digiuno)$/i;

/**
 * A test of tolerance: a heading of things measured, and below it a line for each moment. Each number is a result of
 * its own, named by what was measured and when; since no range is beside it, a person looks at each.
 */
export function readTimedColumns(
  lines: readonly Line[],
  section: string | null,
): { rows: RawRow[]; used: Set<Line> } {
  const reading = { rows: [] as RawRow[], used: new Set<Line>() };
  lines.forEach((line, index) => {
    const names = line.segments.filter((s) => isAnalyteName(nameText(s.words)));
    // "Sample  Time  Glucose": what heads the moments and their times of day.
    if (names.length === 0 || names.length < line.segments.length - 2) return;
    const timed: Line[] = [];
    for (const below of lines.slice(index + 1)) {
      if (!isTimed(below, names)) break;
      timed.push(below);
    }
    if (timed.length < 2) return;
    for (const used of [line, ...timed]) reading.used.add(used);
    for (const below of timed) reading.rows.push(...rowsOf(below, names, section));
  });
  return reading;
}

const isTimed = (line: Line, names: readonly Segment[]): boolean =>
  MOMENT.test(line.segments[0]?.text ?? "") &&
  valuesOf(line).length > 0 &&
  valuesOf(line).every((v) => isQuantity(v.text) && names.some((n) => overlapX(n.box, v.box) > 0));

/** The numbers of a line: no moment, and no time of day. */
const valuesOf = ({ segments }: Line): readonly Segment[] =>
  segments.slice(1).filter((s) => !/^\d{1,2}[:.]\d{2}$/.test(s.text));

function rowsOf(line: Line, names: readonly Segment[], section: string | null): RawRow[] {
  const [moment] = line.segments;
  return valuesOf(line).flatMap((value) => {
    const name = names.find((n) => overlapX(n.box, value.box) > 0);
    if (!name || !moment) return [];
    const { unit } = unitInHeading(name.words);
    const measured = unit ? name.words.filter((w) => !unit.includes(w)) : name.words;
    const row = { name: [...measured, ...moment.words], value: value.words, unit: unit ?? [], range: [] };
    const more = { flag: [], history: [], section, found: "table", doubts: ["name-above"] } as const;
    return [{ page: line.page, ...row, ...more }];
  });
}
