import { isAnalyteName } from "@serenya/clinical";
import { overlapX } from "../geometry.ts";
import type { Line, Segment } from "../text/lines.ts";
import type { Word } from "../text/word.ts";
import { type DateOrder, looksLikeDate } from "../values/date.ts";
import { findNewest } from "../values/newest.ts";
import { isWholeRange } from "../values/range.ts";
import { isUnit } from "../values/unit.ts";
import { isQuantity } from "../values/value.ts";
import { roleOf } from "../vocabulary/headings.ts";
import { isResultLabel } from "../vocabulary/labels.ts";
import { isKnownNonResult } from "../vocabulary/non-results.ts";
import { isBandName } from "./free-row.ts";
import { unitInHeading } from "./heading-unit.ts";
import { isNameLike, nameText } from "./names.ts";
import type { RawRow } from "./raw-row.ts";
import { readTail } from "./tail.ts";

export interface AnalyteColumns {
  readonly rows: RawRow[];
  readonly used: Set<Line>;
}

/** What a line under the names holds for each of them. */
type Kind = "value" | "unit" | "range";

/**
 * A table turned on its side: a heading of things measured ("Date  HbA1c (%)  Glucose (mg/dL)"), and below it lines
 * of units, of ranges, and of results with their dates. The newest date has the results, the others are their
 * history. One line of results is one only where units or ranges stand beside it; anything else is left.
 */
export function readAnalyteColumns(
  lines: readonly Line[],
  section: string | null,
  order: DateOrder,
): AnalyteColumns {
  const reading: AnalyteColumns = { rows: [], used: new Set() };
  lines.forEach((line, index) => {
    const names = namesOf(line);
    if (names.length < 2) return;
    const below = linesUnder(names, lines.slice(index + 1));
    const of = (kind: Kind) => below.filter((b) => b.kind === kind).map((b) => b.line);
    const [values, units, ranges] = [of("value"), of("unit"), of("range")];
    const found = findNewest(values.map(labelOf), order);
    const newest = values[found?.index ?? 0];
    if (!newest || (values.length < 2 && units.length + ranges.length === 0)) return;
    const doubts = found?.certain || values.length === 1 ? [] : ["newest-unclear"];
    for (const used of [line, ...below.map((b) => b.line)]) reading.used.add(used);
    const table: SideTable = { newest, values, units, ranges };
    for (const name of names) reading.rows.push(...rowOf(name, table, { section, doubts }));
  });
  return reading;
}

interface SideTable {
  readonly newest: Line;
  readonly values: readonly Line[];
  readonly units: readonly Line[];
  readonly ranges: readonly Line[];
}

/** The names of a heading, most of them known, but for the label before them; none where it heads nothing of the kind. */
function namesOf({ segments }: Line): readonly Segment[] {
  const known = segments.filter((s) => isMeasured(nameText(s.words)));
  const names = segments.slice(known[0] === segments[0] ? 0 : 1);
  const plain = names.every((s) => isNameLike(nameText(s.words)) && roleOf(s.text) === null);
  return known.length >= 2 && 2 * known.length > names.length && plain ? names : [];
}

/** Something that a laboratory measures: a diary of blood pressures has the same form. */
const isMeasured = (name: string): boolean =>
  isAnalyteName(name) && !isBandName(name) && !isKnownNonResult(name);

function linesUnder(names: readonly Segment[], lines: readonly Line[]): { line: Line; kind: Kind }[] {
  const out: { line: Line; kind: Kind }[] = [];
  for (const line of lines) {
    const kind = kindOf(line, names);
    if (!kind) break;
    out.push({ line, kind });
  }
  return out;
}

/** What all pieces under the names are, with a label before them that says the same; null where they are not. */
function kindOf(line: Line, names: readonly Segment[]): Kind | null {
  const label = labelOf(line);
  const cells = line.segments.slice(1);
  const inPlace = cells.every((s) => names.some((n) => overlapX(s.box, n.box) > 0));
  if (cells.length === 0 || !inPlace) return null;
  const role = roleOf(label);
  if (looksLikeDate(label) || role === "value" || isResultLabel(label))
    return cells.every((s) => numberOf(s) !== null) ? "value" : null;
  if (role === "unit") return cells.every((s) => isUnit(s.text)) ? "unit" : null;
  return role === "range" && cells.every((s) => isWholeRange(s.text)) ? "range" : null;
}

const labelOf = (line: Line): string => line.segments[0]?.text ?? "";

/** A number with no more than a flag beside it. */
function numberOf({ words }: Segment) {
  const tail = readTail(words, false);
  const plain = tail && isQuantity(tail.value.map((w) => w.text).join(" "));
  return plain && tail.rest.length + tail.unit.length + tail.range.length === 0 ? tail : null;
}

const under = (line: Line | undefined, name: Segment): Segment | undefined =>
  line?.segments.slice(1).find((s) => overlapX(s.box, name.box) > 0);

function rowOf(
  name: Segment,
  { newest, values, units, ranges }: SideTable,
  more: Pick<RawRow, "section" | "doubts">,
): RawRow[] {
  const cell = under(newest, name);
  const tail = cell && numberOf(cell);
  if (!tail) return [];
  const history = values
    .filter((line) => line !== newest)
    .flatMap((line) => {
      const words = under(line, name)?.words;
      return words ? [{ date: labelOf(line), words }] : [];
    });
  const first = (lines: readonly Line[]): readonly Word[] => under(lines[0], name)?.words ?? [];
  const headed = unitInHeading(name.words).unit;
  // "INR" is a name, and a unit by the list.
  const inName = headed && headed.length < name.words.length ? headed : null;
  const unit = inName ?? first(units);
  const words = name.words.filter((word) => !inName?.includes(word));
  const row = { page: newest.page, name: words, value: tail.value, flag: tail.flag, unit };
  return [{ ...row, ...more, range: first(ranges), history, found: "table" }];
}
