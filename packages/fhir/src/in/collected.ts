import { dateTime } from "../r4/date-time.ts";
import { type Fields, fieldsOf, textOf } from "./json.ts";

/** When something was measured: a moment, or the start of a span. The day of writing (`issued`) is not taken for it. */
export function collectedIn({ effectiveDateTime, effectiveInstant, effectivePeriod }: Fields): string | null {
  const given = effectiveDateTime ?? effectiveInstant ?? fieldsOf(effectivePeriod)?.start;
  return dateTime(textOf(given));
}
