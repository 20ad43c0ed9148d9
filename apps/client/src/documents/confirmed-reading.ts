import { highestStep, isAbove, judgeReading } from "@serenya/clinical";
import type { Reading, ResultRow, Urgency } from "@serenya/contract";
import type { Confirmation, Report } from "../device/records.ts";
import { confirmedValue } from "./confirmed-value.ts";

/**
 * A report's reading with what the person said about its doubtful rows, judged again. A confirmation counts
 * for a row in doubt only; its step may then rise or fall. Every other row keeps at least the step it came
 * with, and so does the whole where something beside the rows had raised it.
 */
export function confirmedReading({
  reading,
  confirmations,
}: Pick<Report, "reading" | "confirmations">): Reading {
  const said = new Map(
    confirmations
      .filter(({ row }) => reading.results[row]?.status === "confirm")
      .map((confirmation) => [confirmation.row, confirmation]),
  );
  if (said.size === 0) return reading;

  const results = reading.results.map((row, index) => withConfirmation(row, said.get(index), reading));
  const judged = judgeReading({ ...reading, results });
  const kept = judged.results.map((row, index) =>
    said.has(index) ? row : { ...row, urgency: highestStep([row.urgency, urgencyOf(reading, index)]) },
  );
  const raised = kept.filter(({ urgency }, index) =>
    isAbove(urgency, judged.results[index]?.urgency ?? "none"),
  );
  return {
    ...judged,
    results: kept,
    urgency: highestStep([judged.urgency, ...raised.map(({ urgency }) => urgency), ...raisedBeside(reading)]),
  };
}

function withConfirmation(row: ResultRow, said: Confirmation | undefined, reading: Reading): ResultRow {
  if (!said) return row;
  return {
    ...row,
    status: "verified",
    reasons: [],
    candidates: [],
    printed: { ...row.printed, value: said.value },
    value: confirmedValue(row, said, reading.document.decimal),
  };
}

const urgencyOf = (reading: Reading, row: number): Urgency => reading.results[row]?.urgency ?? "none";

/** The step of the whole as it came, where neither our rules nor its rows explain it. */
function raisedBeside(reading: Reading): Urgency[] {
  const explained = highestStep([
    judgeReading(reading).urgency,
    ...reading.results.map(({ urgency }) => urgency),
  ]);
  return isAbove(reading.urgency, explained) ? [reading.urgency] : [];
}
