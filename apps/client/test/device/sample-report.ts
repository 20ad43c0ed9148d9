import { reading, resultRow } from "@serenya/testing";
import type { Outgoing, Report } from "../../src/device/index.ts";

/** A report with one haemoglobin, coded. */
export const sampleReport = (id: string, changes: Partial<Report> = {}): Report => ({
  id,
  jobId: `job-of-${id}`,
  addedAt: "2026-11-01T08:00:00.000Z",
  readAt: "2026-11-01T08:00:09.000Z",
  reading: reading({
    results: [
      resultRow({ code: { system: "http://loinc.org", code: "718-7", display: "Hemoglobin" } }),
      resultRow({ status: "confirm", value: { kind: "text", text: "1B.2" } }),
    ],
  }),
  confirmations: [],
  receipt: null,
  pages: 1,
  explanation: null,
  ...changes,
});

export const sampleOutgoing = (id: string, changes: Partial<Outgoing> = {}): Outgoing => ({
  id,
  name: "report.pdf",
  type: "application/pdf",
  size: 9,
  addedAt: "2026-11-01T07:59:00.000Z",
  jobId: null,
  status: "waiting-for-network",
  stage: null,
  failure: null,
  ...changes,
});
