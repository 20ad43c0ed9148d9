import { isAnalyteName } from "@serenya/clinical";
import { overlapX } from "../geometry.ts";
import type { Line, Segment } from "../text/lines.ts";
import { type DateOrder, looksLikeDate } from "../values/date.ts";
import { findNewest } from "../values/newest.ts";
import { isQuantity } from "../values/value.ts";
import { isKnownNonResult } from "../vocabulary/non-results.ts";
import { isBandName } from "./free-row.ts";
import { unitInHeading } from "./heading-unit.ts";
import { nameText } from "./names.ts";
import type { RawRow } from "./raw-row.ts";

export interface AnalyteColumns {
  readonly rows: RawRow[];
  readonly used: Set<Line>;
}

/**
 * A follow-up table turned on its side: a heading of things measured ("Date  HbA1c (%)  Glucose (mg/dL)"), and below
 * it a line for each date. The newest date has the results, the others are their history. Only dated lines with
 * one plain number under each name count; anything else is left.
 */
export function readAnalyteColumns(
  lines: readonly Line[],
  section: string | null,
  order: DateOrder,
): AnalyteColumns {
  const reading: AnalyteColumns = { rows: [], used: new Set() };
  lines.forEach((line, index) => {
    const names = line.segments.filter((s) => isMeasured(nameText(s.words)));
    if (names.length < 2 || names.length < line.segments.length - 1) return;
    const dated: Line[] = [];
    for (const below of lines.slice(index + 1)) {
      if (!looksLikeDate(below.segments[0]?.text ?? "") || !isFilled(below, names)) break;
      dated.push(below);
    }
    const found = findNewest(
      dated.map((below) => below.segments[0]?.text ?? ""),
      order,
    );
    const newest = dated[found?.index ?? 0];
    if (!newest || dated.length < 2) return;
    const doubts = found?.certain ? [] : ["newest-unclear"];
    for (const used of [line, ...dated]) reading.used.add(used);
    for (const name of names) reading.rows.push(...rowOf(name, newest, dated, { section, doubts }));
  });
  return reading;
}

/** Something that a laboratory measures: a diary of blood pressures has the same form. */
const isMeasured = (name: string): boolean =>
  isAnalyteName(name) && !isBandName(name) && !isKnownNonResult(name);

const under = (line: Line, name: Segment): Segment | undefined =>
  line.segments.slice(1).find((s) => overlapX(s.box, name.box) > 0);

const isFilled = (line: Line, names: readonly Segment[]): boolean =>
  line.segments.slice(1).every((s) => isQuantity(s.text) && names.some((n) => overlapX(s.box, n.box) > 0)) &&
  line.segments.length > 1;

function rowOf(
  name: Segment,
  newest: Line,
  dated: readonly Line[],
  more: Pick<RawRow, "section" | "doubts">,
): RawRow[] {
  const value = under(newest, name);
  if (!value) return [];
  const { unit } = unitInHeading(name.words);
  const history = dated
    .filter((line) => line !== newest)
    .flatMap((line) => {
      const words = under(line, name)?.words;
      return words ? [{ date: line.segments[0]?.text ?? null, words }] : [];
    });
  const row = {
    page: newest.page,
    name: name.words,
    value: value.words,
    unit: unit ?? [],
    range: [],
    flag: [],
  };
  return [{ ...row, ...more, history, found: "table" }];
}
