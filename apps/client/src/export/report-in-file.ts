import { bytesToHex } from "@noble/hashes/utils.js";
import type { Reading } from "@serenya/contract";
import type { Confirmation, Records, Report } from "../device/records.ts";
import { confirmedReading } from "../documents/confirmed-reading.ts";

/** What goes into a file of one report. */
export interface ReportInFile {
  /** As the person has it: what they confirmed is in it, and judged again. */
  readonly reading: Reading;
  /** What the person said about rows in doubt, by row. */
  readonly said: ReadonlyMap<number, Confirmation>;
  /** Of the document that was read, in hex. */
  readonly sha256: string | null;
  readonly fileName: string | null;
}

/** A report with what is known of its document. */
export async function reportInFile(
  report: Report,
  records: Pick<Records, "document">,
): Promise<ReportInFile> {
  const document = await records.document(report.id);
  const inDoubt = report.confirmations.filter(({ row }) => report.reading.results[row]?.status === "confirm");
  return {
    reading: confirmedReading(report),
    said: new Map(inDoubt.map((confirmation) => [confirmation.row, confirmation])),
    sha256: document && (await sha256Of(document.bytes)),
    fileName: document?.name ?? null,
  };
}

const sha256Of = async (bytes: Uint8Array): Promise<string> =>
  bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes))));
