import type { Reading, ResultRow } from "@serenya/contract";
import { readQuantity } from "./read-quantity.ts";
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

const asRead = ({ value }: ResultRow): Quantity | null =>
  value.kind === "quantity" ? { number: value.number, comparator: value.comparator } : null;

/** "As read" is the value that the reader already understood: it isn't parsed a second time. */
const confirmedQuantity = (row: ResultRow, { value }: Confirmation, reading: Reading): Quantity | null =>
  value === row.printed.value ? asRead(row) : readQuantity(value, reading.document.decimal);
