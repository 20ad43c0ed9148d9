import type { ResultRow } from "@serenya/contract";
import type { Analyte } from "../analytes/analyte.ts";
import { analytes } from "../analytes/index.ts";
import { analyteOfRow } from "../rules/code-of.ts";
import { identify } from "../rules/identify.ts";

/**
 * The analyte whose text explains a row, or null. Wider than coding: a name that can mean one thing only is
 * explained even where a missing unit leaves the row without a code.
 */
export function analyteForText(row: ResultRow): Analyte | null {
  const coded = analytes.find(({ codes }) =>
    Object.values(codes).some(([code]) => code !== null && code === row.code?.code),
  );
  if (coded) return coded;
  const identity = identify(row);
  const settled = analyteOfRow(row, identity);
  if (settled) return settled;
  const [only, second] = identity.analytes;
  return only && !second ? only : null;
}
