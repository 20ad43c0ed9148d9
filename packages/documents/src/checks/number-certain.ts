import type { DecimalMark } from "../values/number.ts";
import type { Check } from "./check.ts";

/**
 * A number must mean one thing under the page's own decimal mark: "4,110" on a page that never shows its mark
 * may be 4110 or 4.110.
 */
export const numberCertain: Check = ({ doubtful, result }, { mark }) =>
  doubtful.length > 0
    ? {
        reason: "decimal-mark-unclear",
        candidates: doubtful.map((n) => ({ value: written(n, mark), source: result.source })),
      }
    : null;

/** As the page would print it: whoever reads a candidate reads it by the page's mark. */
const written = (number: number, mark: DecimalMark | null) =>
  mark === "," ? String(number).replace(".", ",") : String(number);
