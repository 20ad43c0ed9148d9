import type { ResultRow } from "@serenya/contract";

/** The range as printed, or the published one that the value was judged against; null where there is none. */
export function rangeText({ printed, range }: Pick<ResultRow, "printed" | "range">): string | null {
  if (!range || range.from === "printed") return printed.range;
  const { low, high } = range;
  if (low !== null && high !== null) return `${low} – ${high}`;
  if (high !== null) return `≤ ${high}`;
  return low === null ? null : `≥ ${low}`;
}
