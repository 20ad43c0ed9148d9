import type { Interpretation, Range, Reading, ResultRow, Urgency, Value } from "@serenya/contract";
import { criticalLimits } from "../critical/compute-limits.ts";
import { aboveCutOff } from "../critical/lists.ts";
import { type Measured, measuredOf } from "../judge/measured.ts";
import { identify, type Understanding } from "./identify.ts";
import { interpretAgainstRange, type Position } from "./interpret-against-range.ts";
import { isBlank } from "./is-blank.ts";
import { isChild, publishedRanges } from "./published-range.ts";
import { type LimitStep, stepOfLimits } from "./step-of-limits.ts";

export interface Judgement {
  readonly interpretation: Interpretation;
  readonly urgency: Urgency;
  /** The range that was judged against, where the row has none of its own. */
  readonly range: Range | null;
}

const cannotTell: Judgement = { interpretation: "unknown", urgency: "cannot-tell", range: null };

/**
 * Judges one number of a row: its printed range, else a published one, and the published critical values.
 *
 * - Unit read, or told by the printed range: judged in that unit.
 * - Unit missing: a step of `today` or more is given only when every unit in use in which the value is
 *   plausible gives it; without a range it is never normal. (Our rule: no list speaks of missing units;
 *   requiring agreement keeps a guess from raising or calming anybody.)
 * - Unit unreadable, or one that the value can't be in: as missing, and never normal.
 */
export function judgeNumber(row: ResultRow, value: Value, patient: Reading["patient"]): Judgement {
  const measured = measuredOf(value);
  if (!measured || Number.isNaN(measured.low) || Number.isNaN(measured.high)) return cannotTell;
  const identity = identify(row, value);
  const printed = row.range?.from === "printed" ? row.range : null;
  const position = printed ? interpretAgainstRange(measured, printed) : null;
  const judged = identity.possible.map((understood) => judgeAs(understood, row, measured, position, patient));
  const step = agreed(judged.map(({ limit }) => limit));
  // A known name whose unit or value does not fit it was misread somewhere: its range can't calm anybody.
  const misread = identity.analytes.length > 0 && (identity.possible.length === 0 || !identity.sound);
  const unsound = identity.unit.state === "unreadable" || misread;
  const only = judged.length === 1 ? judged[0] : undefined;
  const told = identity.unit.state === "known" && identity.sound ? only : undefined;
  const place = position ?? told?.position ?? "unknown";
  const calm = place === "normal" && unsound ? "unknown" : place;
  return combine(calm, step, position === null ? (told?.range ?? null) : null);
}

interface Judged {
  readonly limit: LimitStep | null;
  readonly position: Position;
  readonly range: Range | null;
}

function judgeAs(
  { analyte, unit }: Understanding,
  row: ResultRow,
  measured: Measured,
  printed: Position | null,
  patient: Reading["patient"],
): Judged {
  const published =
    printed === null && isBlank(row.printed.range) ? publishedRanges(analyte, unit.ucum, patient) : [];
  const places = new Set(published.map((range) => interpretAgainstRange(measured, range)));
  const [place = "unknown"] = places;
  // Where sex is not known and the intervals of both differ, a range is named only when both give one place.
  const position = printed ?? (places.size === 1 ? place : "unknown");
  const range = published.length === 1 ? (published[0] ?? null) : null;
  const limits = criticalLimits(analyte.id, unit.ucum);
  const child = isChild(patient) && position === "normal";
  const listed = limits && !child ? stepOfLimits(measured, limits, position) : null;
  const cutOff: LimitStep | null =
    analyte.id in aboveCutOff && printed === "high" ? { urgency: "emergency", side: "high" } : null;
  return { limit: cutOff ?? listed, position, range };
}

/** The step that all ways of understanding give at least; null when one gives none. */
function agreed(steps: readonly (LimitStep | null)[]): LimitStep | null {
  if (steps.includes(null)) return null;
  return steps.find((step) => step?.urgency === "today") ?? steps[0] ?? null;
}

function combine(position: Position, limit: LimitStep | null, range: Range | null): Judgement {
  if (limit) return { interpretation: `critical-${limit.side}`, urgency: limit.urgency, range };
  if (position === "normal") return { interpretation: "normal", urgency: "none", range };
  if (position === "unknown") return { ...cannotTell, range };
  return { interpretation: position, urgency: "routine", range };
}
