import { Kysely } from "kysely";
import type { Records } from "../records.ts";
import { backupRecords } from "./backups.ts";
import type { Changed } from "./changed.ts";
import type { Connection } from "./connection.ts";
import { encryptedDialect } from "./dialect.ts";
import { doctorReportRecords } from "./doctor-reports.ts";
import { messageRecords } from "./messages.ts";
import { outgoingRecords } from "./outgoing.ts";
import { reportRecords } from "./reports.ts";
import { settingRecords } from "./settings.ts";
import type { Tables } from "./tables.ts";

/** What the worker answers; listening is the business of the page. */
export type StoredRecords = Omit<Records, "subscribe">;

/** The records over a migrated database. */
export function encryptedRecords(connection: Connection, changed: Changed): StoredRecords {
  const db = new Kysely<Tables>({ dialect: encryptedDialect(connection) });
  return {
    ...reportRecords(db, changed),
    ...outgoingRecords(db, changed),
    ...messageRecords(db, changed),
    ...doctorReportRecords(db, changed),
    ...settingRecords(db, changed),
    ...backupRecords(db, changed),
  };
}
