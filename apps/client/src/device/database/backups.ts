import { err, ok, type Result } from "@serenya/contract";
import type { Kysely, Transaction } from "kysely";
import { mostReceipts } from "../../documents/keep-receipt.ts";
import {
  type BackedUpReport,
  type Backup,
  type BackupFaultCode,
  maxBackupBytes,
  type Restored,
  type RestoreFaultCode,
} from "../backup/backup.ts";
import { passphraseWeakness } from "../keys/passphrase-strength.ts";
import type { Records } from "../records.ts";
import type { Changed } from "./changed.ts";
import { doctorReportRecords } from "./doctor-reports.ts";
import { messageRecords } from "./messages.ts";
import { reportRecords, storeDocument, storeReport } from "./reports.ts";
import { settingRecords } from "./settings.ts";
import type { Tables } from "./tables.ts";

type BackupRecords = Pick<Records, "documentBytes" | "makeBackup" | "restoreBackup">;

export const backupRecords = (db: Kysely<Tables>, changed: Changed): BackupRecords => ({
  documentBytes: () => documentBytes(db),
  makeBackup: async (passphrase, { withDocuments, now }) => {
    if (passphraseWeakness(passphrase)) return err("weak-passphrase");
    if (withDocuments && (await documentBytes(db)) > maxBackupBytes) return err("too-large");
    const backup = await db
      .transaction()
      .execute((transaction) => readAll(transaction, { withDocuments, madeAt: now }));
    return seal(backup, passphrase);
  },
  restoreBackup: async (file, passphrase, { evenOfAnother }) => {
    const opened = await open(file, passphrase);
    if (!opened.ok) return opened;
    const restored = await db
      .transaction()
      .execute((transaction) => restore(transaction, opened.value, evenOfAnother));
    if (restored.ok) changed("reports", "messages", "doctor-reports", "settings");
    return restored;
  },
});

/** The writer and its ciphers are loaded when they are needed: unlocking does not wait for them. */
async function seal(backup: Backup, passphrase: string): Promise<Result<Blob, BackupFaultCode>> {
  const { packBackup } = await import("../backup/pack-backup.ts");
  const { sealBackup } = await import("../backup/seal-backup.ts");
  const packed = packBackup(backup);
  if (!packed.ok) return packed;
  const sealed = await sealBackup(packed.value, passphrase);
  return sealed.size > maxBackupBytes ? err("too-large") : ok(sealed);
}

async function open(file: Blob, passphrase: string): Promise<Result<Backup, RestoreFaultCode>> {
  if (file.size > maxBackupBytes) return err("too-large");
  const { openBackup } = await import("../backup/seal-backup.ts");
  const { unpackBackup } = await import("../backup/pack-backup.ts");
  const opened = await openBackup(file, passphrase);
  return opened.ok ? unpackBackup(opened.value) : opened;
}

async function documentBytes(db: Kysely<Tables>): Promise<number> {
  const { sum } = await db
    .selectFrom("report_document")
    .select(({ fn }) => fn.sum<number | null>(fn<number>("length", ["bytes"])).as("sum"))
    .executeTakeFirstOrThrow();
  return sum ?? 0;
}

const quiet: Changed = () => {};
const recordsIn = (transaction: Transaction<Tables>) => ({
  ...reportRecords(transaction, quiet),
  ...messageRecords(transaction, quiet),
  ...doctorReportRecords(transaction, quiet),
  ...settingRecords(transaction, quiet),
});

async function readAll(
  transaction: Transaction<Tables>,
  { withDocuments, madeAt }: { withDocuments: boolean; madeAt: string },
): Promise<Backup> {
  const records = recordsIn(transaction);
  const reports: BackedUpReport[] = [];
  for (const report of await records.reports()) {
    const messages = await records.messages(report.id);
    reports.push({
      report,
      // An answer that is on its way comes to this device only.
      messages: messages.map((one) => (one.state === "waiting" ? { ...one, state: "failed" } : one)),
      document: withDocuments ? await records.document(report.id) : null,
    });
  }
  return {
    madeAt,
    owner: (await records.setting("profile"))?.id ?? null,
    reports,
    doctorReports: await records.doctorReports(),
    settings: {
      theme: await records.setting("theme"),
      autoLockMinutes: await records.setting("autoLockMinutes"),
      receipts: await records.setting("receipts"),
    },
  };
}

/** Adds what is not here. What is here stays as it is. */
async function restore(
  transaction: Transaction<Tables>,
  { owner, reports, doctorReports, settings }: Backup,
  evenOfAnother: boolean,
): Promise<Result<Restored, RestoreFaultCode>> {
  const records = recordsIn(transaction);
  const own = (await records.setting("profile"))?.id ?? null;
  if (own !== null && owner !== null && own !== owner && !evenOfAnother) return err("other-account");

  const counts = { added: 0, here: 0, confirmed: 0, kept: 0 };
  for (const one of reports) {
    const merged = await mergeReport(transaction, one);
    for (const name of ["added", "here", "confirmed", "kept"] as const) counts[name] += merged[name];
  }
  const here = new Set((await records.doctorReports()).map(({ id }) => id));
  for (const one of doctorReports) if (!here.has(one.id)) await records.addDoctorReport(one);
  await mergeSettings(records, settings);
  return ok(counts);
}

async function mergeReport(
  transaction: Transaction<Tables>,
  { report, messages, document }: BackedUpReport,
): Promise<Restored> {
  const records = recordsIn(transaction);
  const here = await records.report(report.id);
  const rows = new Map(here?.confirmations.map((said) => [said.row, said.value]));
  const lacking = here ? report.confirmations.filter(({ row }) => !rows.has(row)) : [];
  await storeReport(transaction, {
    ...(here ?? report),
    confirmations: [...(here ?? report).confirmations, ...lacking],
    receipt: here?.receipt ?? report.receipt,
    explanation: here?.explanation ?? report.explanation,
  });
  if (document && !(await records.document(report.id))) await storeDocument(transaction, report.id, document);
  const said = new Set((await records.messages(report.id)).map(({ id }) => id));
  for (const message of messages)
    if (!said.has(message.id)) await records.addMessage({ ...message, reportId: report.id });
  return {
    added: here ? 0 : 1,
    here: here ? 1 : 0,
    confirmed: lacking.length,
    kept: here
      ? report.confirmations.filter(({ row, value }) => (rows.get(row) ?? value) !== value).length
      : 0,
  };
}

async function mergeSettings(
  records: Pick<Records, "setting" | "setSetting">,
  { theme, autoLockMinutes, receipts }: Backup["settings"],
): Promise<void> {
  if (theme && !(await records.setting("theme"))) await records.setSetting("theme", theme);
  if (autoLockMinutes && !(await records.setting("autoLockMinutes")))
    await records.setSetting("autoLockMinutes", autoLockMinutes);
  const own = (await records.setting("receipts")) ?? [];
  const both = [...new Set([...(receipts ?? []), ...own])];
  if (both.length > own.length) await records.setSetting("receipts", both.slice(-mostReceipts));
}
