import { dateTime } from "../r4/date-time.ts";
import type { Effective } from "../r4/elements.ts";
import { extensions } from "../r4/systems.ts";

/** When it was measured; said to be unknown where the page doesn't tell. */
export function effectiveOf(date: string | null): Effective {
  const effectiveDateTime = dateTime(date);
  return effectiveDateTime !== null
    ? { effectiveDateTime }
    : { _effectiveDateTime: { extension: [{ url: extensions.absent, valueCode: "unknown" }] } };
}
