import type { Reading, ResultRow, Urgency } from "@serenya/contract";
import { analyteOfRow } from "./code-of.ts";
import { identify } from "./identify.ts";
import { highestStep } from "./ladder.ts";
import { readWords } from "./read-words.ts";
import { stepOfVital } from "./step-of-vital.ts";

/**
 * The step of a whole report: the highest of its rows and vitals. When that is `none`, lines that were not
 * understood, pages that were not seen and numbers that could not be judged make it `cannot-tell`; a
 * description without a number (the colour of a sample) does not.
 */
export function readingUrgency(reading: Reading, rows: readonly ResultRow[]): Urgency {
  if (reading.document.kind !== "lab-report") return "cannot-tell";
  const vitals = reading.vitals.flatMap((vital) => stepOfVital(vital, reading.patient) ?? []);
  const gaps: Urgency[] =
    reading.unread.length > 0 || reading.missingPages.length > 0 || reading.rows.seen > reading.rows.read
      ? ["cannot-tell"]
      : [];
  const steps = rows.filter(countsForReport).map(({ urgency }) => urgency);
  return highestStep([...steps, ...vitals, ...gaps]);
}

function countsForReport(row: ResultRow): boolean {
  const { value, urgency, status } = row;
  if (urgency !== "cannot-tell" || status === "confirm") return true;
  // A blood group is nothing to be judged, whatever its word: "Rh positive".
  if (analyteOfRow(row, identify(row))?.descriptive) return false;
  return !(value.kind === "text" || value.kind === "ordinal") || readWords(value.text) === "positive";
}
