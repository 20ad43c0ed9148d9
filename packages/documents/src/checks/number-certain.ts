import type { Check } from "./check.ts";

/**
 * A number must mean one thing under the page's own decimal mark: "4,110" on a page that never shows its mark
 * may be 4110 or 4.110.
 */
export const numberCertain: Check = ({ doubtful, result }) =>
  doubtful.length > 0
    ? {
        reason: "decimal-mark-unclear",
        candidates: doubtful.map((n) => ({ value: String(n), source: result.source })),
      }
    : null;
