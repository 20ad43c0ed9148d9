import type { ResultRow } from "@serenya/contract";
import type { Confirmation } from "../device/records.ts";

/** How a value came to be known. */
export type HowRead = "verified" | "doubtful" | "confirmed" | "typed";

/** @param said what the person said about the row, if anything */
export function howRead({ status }: Pick<ResultRow, "status">, said: Confirmation | undefined): HowRead {
  if (said) return said.how === "typed" ? "typed" : "confirmed";
  return status === "verified" ? "verified" : "doubtful";
}
