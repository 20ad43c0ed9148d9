import type { Reading, ResultRow } from "@serenya/contract";
import { confirmedValue } from "../documents/confirmed-value.ts";
import type { Confirmation, Observation } from "./records.ts";

/** What a trend takes from one report. */
interface ReportOfTrend {
  readonly id: string;
  readonly addedAt: string;
  readonly reading: Reading;
  readonly confirmations: readonly Confirmation[];
}

/**
 * The rows of a report that can stand in a trend: those with a LOINC code and a number. Where the person has
 * confirmed a row, the confirmed value counts, also when it turns the row into a number or out of one.
 */
export function observationsOf(report: ReportOfTrend): Observation[] {
  const confirmed = new Map(report.confirmations.map((confirmation) => [confirmation.row, confirmation]));
  return report.reading.results.flatMap((row, index) => {
    const observation = observationOf(report, row, index, confirmed.get(index));
    return observation ? [observation] : [];
  });
}

function observationOf(
  { id, addedAt, reading }: ReportOfTrend,
  row: ResultRow,
  index: number,
  confirmation: Confirmation | undefined,
): Observation | null {
  const quantity = confirmation ? confirmedQuantity(row, confirmation, reading) : asRead(row);
  if (!quantity || row.code?.system !== "http://loinc.org") return null;
  return {
    reportId: id,
    row: index,
    loinc: row.code.code,
    display: row.code.display,
    collected: reading.collected,
    addedAt,
    ...quantity,
    unit: row.value.kind === "quantity" ? row.value.unit : row.printed.unit,
    low: row.range?.low ?? null,
    high: row.range?.high ?? null,
    status: confirmation ? "confirmed" : row.status,
  };
}

type Quantity = Pick<Observation, "number" | "comparator">;

const asRead = ({ value }: Pick<ResultRow, "value">): Quantity | null =>
  value.kind === "quantity" ? { number: value.number, comparator: value.comparator } : null;

const confirmedQuantity = (row: ResultRow, said: Confirmation, reading: Reading): Quantity | null =>
  asRead({ value: confirmedValue(row, said, reading.document.decimal) });
