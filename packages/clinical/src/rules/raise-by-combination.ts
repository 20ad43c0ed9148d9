import type { Reading, ResultRow } from "@serenya/contract";
import { convert } from "../units/convert.ts";
import { analyteOfRow } from "./code-of.ts";
import type { Finding, Raised } from "./combinations/combination.ts";
import { combinations } from "./combinations/index.ts";
import { identify } from "./identify.ts";
import { highestStep } from "./ladder.ts";
import { isChild } from "./published-range.ts";

/**
 * Raises rows that mean more together than alone; lowers none. Takes rows as judged alone. Only what is certain
 * counts: read for certain, one analyte in one unit, an adult's.
 */
export function raiseByCombination(
  rows: readonly ResultRow[],
  patient: Reading["patient"],
): readonly ResultRow[] {
  const raised = combinationsIn(rows, patient);
  return rows.map((row, index) => {
    const steps = raised.filter((one) => one.rows.includes(index)).map(({ urgency }) => urgency);
    return steps.length === 0 ? row : { ...row, urgency: highestStep([row.urgency, ...steps]) };
  });
}

/** The combinations that judged rows hold: the step each asks for, and its places among the rows. */
export function combinationsIn(rows: readonly ResultRow[], patient: Reading["patient"]): readonly Raised[] {
  if (isChild(patient)) return [];
  const findings = rows.flatMap((row, index) => findingOf(row, index));
  return combinations.flatMap((combination) => combination.of(findings));
}

function findingOf(row: ResultRow, index: number): Finding[] {
  if (row.status === "confirm") return [];
  const identity = identify(row);
  const analyte = analyteOfRow(row, identity);
  if (!analyte) return [];
  if (row.value.kind === "text" || row.value.kind === "ordinal")
    return [{ index, analyte: analyte.id, amount: null, row }];
  const [only, second] = identity.possible;
  if (row.value.kind !== "quantity" || !only || second || !identity.sound) return [];
  // "> 500" is 500 at least; "< 2" is no number to reckon with.
  if (row.value.comparator === "<" || row.value.comparator === "<=") return [];
  const amount = convert(row.value.number, only.unit.ucum, analyte.units[0], analyte);
  return amount === null ? [] : [{ index, analyte: analyte.id, amount, row }];
}
