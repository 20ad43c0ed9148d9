import { isNonResult } from "../vocabulary/value-words.ts";
import type { Check } from "./check.ts";

/** "Pending", "see comment", "cancelled": the row is there and its result is not, which a person must know. */
export const resultGiven: Check = ({ result }) =>
  isNonResult(result.printed.value) ? { reason: "no-result-given" } : null;
