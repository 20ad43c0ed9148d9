import { judgeReading } from "@serenya/clinical";
import type { ResultRow } from "@serenya/contract";
import { reading, resultRow } from "@serenya/testing";
import type { Page } from "playwright-core";
import type { Report } from "../../src/device/records.ts";
import { recordsInPage } from "./records-in-page.ts";

function row(
  name: string,
  value: string,
  unit: string,
  [low, high]: readonly [number | null, number | null],
  changes: Partial<ResultRow> = {},
): ResultRow {
  const range = low === null ? `< ${high}` : high === null ? `> ${low}` : `${low} - ${high}`;
  return resultRow({
    printed: { name, value, unit, range, flag: null },
    value: { kind: "quantity", number: Number(value), comparator: null, unit },
    range: { low, high, from: "printed" },
    ...changes,
  });
}

const doubt: Partial<ResultRow> = {
  status: "confirm",
  reasons: ["recognisers-differ"],
  candidates: [{ value: "24", source: { page: 1, box: [0.4, 0.5, 0.46, 0.52] } }],
};

/** Three reports of one person, judged as the reader does it: salts that rise, a doubt, a gap, another unit. */
export const history: readonly Report[] = [
  reportOf("history-1", "2025-11-02", [
    row("Potassium", "4.20", "mmol/L", [3.5, 5.1]),
    row("Hemoglobin", "131", "g/L", [120, 155]),
    row("Creatinine", "0.81", "mg/dL", [0.5, 1.1]),
  ]),
  reportOf("history-2", "2026-05-02", [
    row("Potassium", "4.9", "mmol/L", [3.5, 5.1]),
    row("Hemoglobin", "12.4", "g/dL", [12, 15.5]),
    row("Ferritin", "21", "ng/mL", [15, 150], doubt),
    row("Creatinine", "0.92", "mg/dL", [0.5, 1.1]),
  ]),
  reportOf(
    "history-3",
    "2026-10-30",
    [
      row("Potassium", "5.5", "mmol/L", [3.5, 5.1]),
      row("Hemoglobin", "11.8", "g/dL", [12, 15.5]),
      row("Ferritin", "12", "ng/mL", [15, 150]),
      row("Leukocytes", "6.4", "10^9/L", [4, 10]),
      row("TSH", "2.11", "mIU/L", [0.4, 4]),
    ],
    [{ page: 1, text: "Vitamin D 25-OH ### nmol/L", box: [0.1, 0.5, 0.6, 0.52] }],
  ),
];

function reportOf(
  id: string,
  collected: string,
  results: readonly ResultRow[],
  unread: Report["reading"]["unread"] = [],
): Report {
  const at = `${collected}T18:00:00.000Z`;
  return {
    id,
    jobId: id,
    addedAt: at,
    readAt: at,
    reading: judgeReading(reading({ collected, results: [...results], unread })),
    confirmations: [],
    // As if the server's copy were gone: there is none, and the app would ask for its deletion.
    receipt: "planted",
    pages: 1,
    explanation: null,
  };
}

/** Puts the three into the app's database. */
export async function plantHistory(page: Page): Promise<void> {
  const records = await recordsInPage(page);
  await records.evaluate(async (db, reports) => {
    const bytes = new TextEncoder().encode("%PDF-1.7");
    for (const report of reports) await db.addReport(report, bytes, null);
  }, history);
}
