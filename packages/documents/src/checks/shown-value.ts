import { sameNumber } from "../recognise/agreement/same-in-print.ts";
import type { ReadRow } from "../report/result.ts";
import type { Candidate } from "./check.ts";

/** Both recognisers saw in the value's place what its text layer says. */
export const isShownAlike = ({ raw, result }: ReadRow): boolean =>
  raw.shown?.agreed === true && sameNumber(raw.shown.first ?? "", result.printed.value);

/** What the text layer says and, where recognisers saw something else in its place, what they saw. */
export function shownCandidates({ raw, result }: ReadRow): readonly Candidate[] {
  const values = [result.printed.value, raw.shown?.first, raw.shown?.second].filter(
    (v) => typeof v === "string",
  );
  return [...new Set(values)].map((value) => ({ value, source: result.source }));
}
