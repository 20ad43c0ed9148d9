import { err, ok, type Result } from "@serenya/contract";
import { z } from "zod";
import { type Backup, backupVersion } from "./backup.ts";
import { type Contents, contentsSchema } from "./contents-schema.ts";

const format = "serenya-backup";
const headerSchema = z.object({
  format: z.literal(format),
  version: z.int().min(1),
  /** Bytes of the JSON that follows. */
  contents: z.int().min(0),
});
/** The first line is shorter than this. */
const MOST_HEADER_BYTES = 1_000;
const lineEnd = 10;

/**
 * A backup as bytes: a line of JSON that says what this is, then the contents as JSON, then the documents one after
 * the other.
 */
export function packBackup(backup: Backup): Result<readonly Uint8Array[], "not-restorable"> {
  const contents: Contents = {
    ...backup,
    reports: backup.reports.map(({ report, messages, document }) => ({
      report: { ...report, confirmations: [...report.confirmations] },
      messages: messages.map((message) => ({
        ...message,
        text: [...message.text],
        rows: [...message.rows],
      })),
      document: document && { type: document.type, name: document.name, length: document.bytes.length },
    })),
    doctorReports: backup.doctorReports.map((one) => ({ ...one, reportIds: [...one.reportIds] })),
    settings: { ...backup.settings, receipts: backup.settings.receipts && [...backup.settings.receipts] },
  };
  // The very check that a restore makes.
  if (!contentsSchema.safeParse(contents).success) return err("not-restorable");
  const json = new TextEncoder().encode(JSON.stringify(contents));
  const header = JSON.stringify({ format, version: backupVersion, contents: json.length });
  const documents = backup.reports.flatMap(({ document }) => (document ? [document.bytes] : []));
  return ok([new TextEncoder().encode(`${header}\n`), json, ...documents]);
}

/** The backup in these bytes. */
export function unpackBackup(
  bytes: Uint8Array,
): Result<Backup, "not-a-backup" | "newer-version" | "damaged"> {
  const end = bytes.subarray(0, MOST_HEADER_BYTES).indexOf(lineEnd);
  const header = headerSchema.safeParse(parsed(bytes.subarray(0, Math.max(end, 0))));
  if (!header.success) return err("not-a-backup");
  if (header.data.version > backupVersion) return err("newer-version");

  let at = end + 1;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const contents = parsed(take(header.data.contents));
  if (!isContents(contents)) return err("damaged");
  const reports = contents.reports.map(({ document, ...rest }) => ({
    ...rest,
    document: document && { type: document.type, name: document.name, bytes: take(document.length) },
  }));
  return at === bytes.length ? ok({ ...contents, reports }) : err("damaged");
}

/** Checked and otherwise left as it is: what a schema does not name is kept. */
const isContents = (value: unknown): value is Contents => contentsSchema.safeParse(value).success;

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
