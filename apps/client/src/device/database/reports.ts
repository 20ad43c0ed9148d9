import type { Explanation, Reading } from "@serenya/contract";
import type { Kysely, Transaction } from "kysely";
import { documentType } from "../document-type.ts";
import { observationsOf } from "../observations.ts";
import type { Confirmation, Observation, Records, Report, StoredDocument } from "../records.ts";
import type { Changed } from "./changed.ts";
import type { Stored, Tables } from "./tables.ts";

type ReportRecords = Pick<
  Records,
  "reports" | "report" | "addReport" | "document" | "confirm" | "setReceipt" | "removeReport" | "observations"
>;

export const reportRecords = (db: Kysely<Tables>, changed: Changed): ReportRecords => ({
  reports: async () => {
    const reports = await db
      .selectFrom("report")
      .selectAll()
      .orderBy("added_at", "desc")
      .orderBy("id")
      .execute();
    const confirmations = await db.selectFrom("confirmation").selectAll().orderBy("row").execute();
    const byReport = Map.groupBy(confirmations, (confirmation) => confirmation.report_id);
    return reports.map((report) => toReport(report, byReport.get(report.id) ?? []));
  },
  report: (id) => reportOf(db, id),
  addReport: async (report, document, outgoingId) => {
    await db.transaction().execute(async (transaction) => {
      await storeReport(transaction, report);
      const picked = await pickedFile(transaction, outgoingId);
      const type = documentType(document) ?? (picked?.type || "application/octet-stream");
      await storeDocument(transaction, report.id, { type, bytes: document, name: picked?.name ?? null });
      if (outgoingId !== null)
        await transaction.deleteFrom("outgoing").where("id", "=", outgoingId).execute();
    });
    changed("reports", ...(outgoingId === null ? [] : (["outgoing"] as const)));
  },
  document: async (id) => {
    const row = await db
      .selectFrom("report_document")
      .selectAll()
      .where("report_id", "=", id)
      .executeTakeFirst();
    return row ? { bytes: row.bytes, type: row.type, name: row.name } : null;
  },
  confirm: async (id, confirmation) => {
    await db.transaction().execute(async (transaction) => {
      await storeConfirmation(transaction, id, confirmation);
      const report = await reportOf(transaction, id);
      if (report) await storeObservations(transaction, report);
    });
    changed("reports");
  },
  setReceipt: async (id, receipt) => {
    await db.updateTable("report").set({ receipt }).where("id", "=", id).execute();
    changed("reports");
  },
  removeReport: async (id) => {
    await db.deleteFrom("report").where("id", "=", id).execute();
    changed("reports", "messages");
  },
  observations: async (loinc) => {
    let query = db.selectFrom("observation").selectAll();
    if (loinc !== undefined) query = query.where("loinc", "=", loinc);
    const rows = await query.orderBy("added_at").orderBy("report_id").orderBy("row").execute();
    // Earliest first, by the day of collection where the page says it.
    const when = (row: Stored<"observation">): string => row.collected ?? row.added_at;
    return rows.sort((a, b) => when(a).localeCompare(when(b))).map(toObservation);
  },
});

async function reportOf(db: Kysely<Tables>, id: string): Promise<Report | null> {
  const report = await db.selectFrom("report").selectAll().where("id", "=", id).executeTakeFirst();
  if (!report) return null;
  const confirmations = await db
    .selectFrom("confirmation")
    .selectAll()
    .where("report_id", "=", id)
    .orderBy("row")
    .execute();
  return toReport(report, confirmations);
}

/** Storing a report again (a result that came twice) replaces it and keeps its messages. */
export async function storeReport(transaction: Transaction<Tables>, report: Report): Promise<void> {
  const { id, ...values } = {
    id: report.id,
    job_id: report.jobId,
    added_at: report.addedAt,
    read_at: report.readAt,
    reading: JSON.stringify(report.reading),
    receipt: report.receipt,
    pages: report.pages,
    explanation: report.explanation && JSON.stringify(report.explanation),
  };
  await transaction
    .insertInto("report")
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(values))
    .execute();
  await transaction.deleteFrom("confirmation").where("report_id", "=", id).execute();
  for (const confirmation of report.confirmations) await storeConfirmation(transaction, id, confirmation);
  await storeObservations(transaction, report);
}

/** Also in place of the one that the report had. */
export async function storeDocument(
  transaction: Transaction<Tables>,
  reportId: string,
  { type, bytes, name }: StoredDocument,
): Promise<void> {
  const values = { type, bytes, name };
  await transaction
    .insertInto("report_document")
    .values({ report_id: reportId, ...values })
    .onConflict((conflict) => conflict.column("report_id").doUpdateSet(values))
    .execute();
}

async function storeConfirmation(
  transaction: Transaction<Tables>,
  reportId: string,
  confirmation: Confirmation,
): Promise<void> {
  const { row, value, how, at } = confirmation;
  await transaction
    .insertInto("confirmation")
    .values({ report_id: reportId, row, value, how, at })
    .onConflict((conflict) => conflict.columns(["report_id", "row"]).doUpdateSet({ value, how, at }))
    .execute();
}

async function storeObservations(transaction: Transaction<Tables>, report: Report): Promise<void> {
  await transaction.deleteFrom("observation").where("report_id", "=", report.id).execute();
  for (const { reportId, addedAt, ...rest } of observationsOf(report)) {
    await transaction
      .insertInto("observation")
      .values({ report_id: reportId, added_at: addedAt, ...rest })
      .execute();
  }
}

/** What the picker said: the file's name, and its type for a form that its first bytes don't tell. */
const pickedFile = (
  transaction: Transaction<Tables>,
  outgoingId: string | null,
): Promise<Pick<Stored<"outgoing">, "name" | "type"> | undefined> =>
  transaction
    .selectFrom("outgoing")
    .select(["name", "type"])
    .where("id", "=", outgoingId ?? "")
    .executeTakeFirst();

const toReport = (report: Stored<"report">, confirmations: readonly Stored<"confirmation">[]): Report => ({
  id: report.id,
  jobId: report.job_id,
  addedAt: report.added_at,
  readAt: report.read_at,
  reading: JSON.parse(report.reading) as Reading,
  confirmations: confirmations.map(({ row, value, how, at }) => ({
    row,
    value,
    how: how as Confirmation["how"],
    at,
  })),
  receipt: report.receipt,
  pages: report.pages,
  explanation: report.explanation === null ? null : (JSON.parse(report.explanation) as Explanation),
});

const toObservation = ({ report_id, added_at, status, ...rest }: Stored<"observation">): Observation => ({
  reportId: report_id,
  addedAt: added_at,
  status: status as Observation["status"],
  ...rest,
});
