import type { HowRead, Reading, ReportRow, ResultRow, RowReference } from "@serenya/contract";
import type { Analyte, BodySystem } from "../analytes/analyte.ts";
import { clean, cleanReading } from "../answer/clean-reading.ts";
import { judgeAgain } from "../answer/judge-again.ts";
import { analyteForText } from "../explain/analyte-for-text.ts";

/** A row that the person looked at. */
export type Confirmation = RowReference & { readonly how: "confirmed" | "typed" };

/** One row of one reading, judged and clean, with what the report says of it. */
export interface PreparedRow {
  readonly reading: Reading;
  readonly row: ResultRow;
  readonly analyte: Analyte | null;
  readonly system: BodySystem | "other";
  readonly shown: ReportRow;
}

export interface Prepared {
  /** In the order in which they came. */
  readonly readings: readonly Reading[];
  readonly rows: readonly PreparedRow[];
}

/** Judges and cleans the readings, and puts their rows in the form of the report. */
export function prepare(sent: readonly Reading[], confirmations: readonly Confirmation[]): Prepared {
  const readings = sent.map((reading, index) =>
    cleanReading(judgeAgain(withoutDoubt(reading, index, confirmations))),
  );
  const rows = readings.flatMap((reading, readingIndex) =>
    reading.results.map((row, rowIndex): PreparedRow => {
      const analyte = analyteForText(row);
      const ref = { reading: readingIndex, row: rowIndex };
      return {
        reading,
        row,
        analyte,
        system: analyte?.system ?? "other",
        shown: showRow(row, reading, ref, howRead(row, ref, confirmations)),
      };
    }),
  );
  return { readings, rows };
}

/** A value that the person has settled is judged as it stands, its other candidates set aside. */
function withoutDoubt(reading: Reading, index: number, confirmations: readonly Confirmation[]): Reading {
  const settled = new Set(confirmations.filter((said) => said.reading === index).map(({ row }) => row));
  return {
    ...reading,
    results: reading.results.map((row, place) =>
      settled.has(place) ? { ...row, status: "verified" as const, candidates: [] } : row,
    ),
  };
}

function howRead({ status }: ResultRow, ref: RowReference, confirmations: readonly Confirmation[]): HowRead {
  const said = confirmations.find(({ reading, row }) => reading === ref.reading && row === ref.row);
  if (said) return said.how;
  return status === "verified" ? "verified" : "to-confirm";
}

function showRow(row: ResultRow, reading: Reading, ref: RowReference, how: HowRead): ReportRow {
  return {
    ref,
    name: row.printed.name,
    value: withUnit(row.printed.value, row.printed.unit),
    range: rangeOf(row),
    rangeFrom: row.range?.from ?? null,
    interpretation: row.interpretation,
    urgency: row.urgency,
    collected: reading.collected,
    howRead: how,
    reasons: row.reasons.map(clean),
    earlier: [],
    course: null,
  };
}

/** A printed value with its unit beside it. */
export const withUnit = (value: string, unit: string | null): string =>
  unit && !value.includes(unit) ? `${value} ${unit}` : value;

/** As printed where it is printed, else the published one that it was judged against. */
function rangeOf({ printed, range }: ResultRow): string | null {
  if (!range || range.from === "printed") return printed.range;
  const { low, high } = range;
  if (low !== null && high !== null) return `${low} - ${high}`;
  return high !== null ? `<= ${high}` : low === null ? null : `>= ${low}`;
}
