import type { Reading } from "@serenya/contract";
import { reading, resultRow } from "@serenya/testing";
import type { Page } from "playwright-core";
import type { Outgoing, Report } from "../../src/device/records.ts";
import { recordsInPage } from "./records-in-page.ts";

const potassium = resultRow({
  printed: { name: "Potassium", value: "6.1", unit: "mmol/L", range: "3.5 - 5.1", flag: "H" },
  value: { kind: "quantity", number: 6.1, comparator: null, unit: "mmol/L" },
  range: { low: 3.5, high: 5.1, from: "printed" },
  section: "Salts",
  interpretation: "high",
  urgency: "today",
});

function report(id: string, addedAt: string, read: Reading): Report {
  // With a receipt nothing is left to clean up at the server, which does not know these jobs.
  const none = { confirmations: [], receipt: "planted", explanation: null };
  return { id, jobId: id, addedAt, readAt: addedAt, reading: read, pages: 1, ...none };
}

const reports: readonly Report[] = [
  report("older", "2026-05-04T08:00:00.000Z", reading({ collected: "2026-05-02" })),
  report(
    "newer",
    "2026-10-31T08:00:00.000Z",
    reading({
      urgency: "today",
      results: [potassium, resultRow(), resultRow({ status: "confirm", reasons: ["decimals"] })],
      unread: [{ page: 1, text: "Ferritin ###", box: [0.1, 0.5, 0.6, 0.52] }],
    }),
  ),
];

const outgoing: readonly Outgoing[] = [
  {
    id: "failed",
    name: "Holiday.pdf",
    type: "application/pdf",
    size: 12_000,
    addedAt: "2026-11-01T08:00:00.000Z",
    jobId: null,
    status: "failed",
    stage: null,
    failure: {
      code: "document_not_a_lab_report",
      action: "We found no lab results in this file. Please check that it is the right one.",
    },
  },
];

/** Puts two reports and a document that failed into the app's database. One on its way would be sent at once. */
export async function plantReports(page: Page): Promise<void> {
  const records = await recordsInPage(page);
  await records.evaluate(
    async (db, { reports, outgoing }) => {
      const bytes = new TextEncoder().encode("%PDF-1.7");
      for (const report of reports) await db.addReport(report, bytes, null);
      for (const entry of outgoing) await db.addOutgoing(entry, bytes);
    },
    { reports, outgoing },
  );
}
