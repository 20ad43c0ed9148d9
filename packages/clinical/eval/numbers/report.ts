import type { Reading, ResultRow } from "@serenya/contract";
import { judgeReading } from "../../src/judge/judge-reading.ts";
import { makeReading, printed } from "../../test/make-row.ts";
import { printedRow } from "../../test/printed-row.ts";

const row = (
  name: string,
  value: string,
  unit: string,
  low: number | null,
  high: number | null,
  more: Partial<ResultRow> = {},
): ResultRow => {
  const range = printed(low, high);
  const text = low === null ? `< ${high}` : high === null ? `> ${low}` : `${low} - ${high}`;
  const made = printedRow(name, value, unit);
  return { ...made, printed: { ...made.printed, range: text }, range, ...more };
};

/** The report that the answers of `knowing` speak of: a made-up one, with what family doctors order. */
export const report: Reading = judgeReading(
  makeReading(
    [
      row("Hemoglobin", "10.9", "g/dL", 12, 15.5),
      row("MCV", "74", "fL", 80, 100),
      row("WBC", "6.4", "10^3/uL", 4, 10),
      row("Platelets", "252", "10^3/uL", 150, 400),
      row("Ferritin", "8", "ng/mL", 15, 150),
      row("ALT", "72", "U/L", null, 40),
      row("Total bilirubin", "0.7", "mg/dL", 0.2, 1.2),
      row("Glucose", "92", "mg/dL", 70, 99),
      row("Creatinine", "0.81", "mg/dL", 0.5, 1.1),
      row("Sodium", "139", "mmol/L", 135, 145),
      row("Potassium", "4.3", "mmol/L", 3.5, 5.1),
      row("LDL cholesterol", "168", "mg/dL", null, 130),
      row("HDL cholesterol", "58", "mg/dL", 40, null),
      row("TSH", "2.1", "mIU/L", 0.4, 4),
      row("CRP", "14", "mg/L", null, 5),
      row("Vitamin D", "14", "ng/mL", 30, 100),
      row("Vitamin B12", "312", "pg/mL", 200, 900, { status: "confirm", reasons: ["no-ink"] }),
    ],
    { collected: "2026-10-30" },
  ),
);
