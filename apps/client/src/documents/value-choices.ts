import type { ResultRow } from "@serenya/contract";
import type { Confirmation } from "../device/records.ts";
import { markUnclear } from "./confirmed-value.ts";

/** A value that a person can choose for a doubtful row. */
export type ValueChoice = Pick<Confirmation, "value" | "how">;

/**
 * What a doubtful row may say: as it was read first, then its candidates, each once. Where the mark can mean
 * two numbers, the print itself settles nothing, so only the numbers stand to choose from.
 */
export function valueChoices(row: ResultRow): readonly ValueChoice[] {
  const candidates = [...new Set(row.candidates.map(({ value }) => value))];
  if (row.reasons.includes(markUnclear) && candidates.length > 1)
    return candidates.map((value) => ({ value, how: "candidate" }));
  const asRead = row.printed.value;
  return [
    ...(asRead.trim() === "" ? [] : [{ value: asRead, how: "as-read" as const }]),
    ...candidates.filter((value) => value !== asRead).map((value) => ({ value, how: "candidate" as const })),
  ];
}
