import type { Connection } from "./connection.ts";

/**
 * Each entry takes the schema one version up and is never changed after a release: `user_version` counts them.
 * Bytes lie in tables of their own, so that listing reports never reads documents.
 */
const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE report (
      id TEXT PRIMARY KEY, job_id TEXT NOT NULL, added_at TEXT NOT NULL, read_at TEXT NOT NULL,
      reading TEXT NOT NULL, receipt TEXT, pages INTEGER NOT NULL) STRICT`,
    `CREATE TABLE report_document (
      report_id TEXT PRIMARY KEY REFERENCES report ON DELETE CASCADE, type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT`,
    `CREATE TABLE confirmation (
      report_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE, row INTEGER NOT NULL,
      value TEXT NOT NULL, how TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (report_id, row)) STRICT`,
    `CREATE TABLE observation (
      report_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE, row INTEGER NOT NULL, loinc TEXT NOT NULL,
      display TEXT NOT NULL, collected TEXT, added_at TEXT NOT NULL, number REAL NOT NULL, comparator TEXT,
      unit TEXT, low REAL, high REAL, status TEXT NOT NULL, PRIMARY KEY (report_id, row)) STRICT`,
    "CREATE INDEX observation_of_analyte ON observation (loinc)",
    `CREATE TABLE outgoing (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL, added_at TEXT NOT NULL,
      job_id TEXT, status TEXT NOT NULL, stage TEXT, failure TEXT) STRICT`,
    `CREATE TABLE outgoing_document (
      outgoing_id TEXT PRIMARY KEY REFERENCES outgoing ON DELETE CASCADE, bytes BLOB NOT NULL) STRICT`,
    `CREATE TABLE message (
      id TEXT PRIMARY KEY, report_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE, sender TEXT NOT NULL,
      text TEXT NOT NULL, at TEXT NOT NULL, rows TEXT NOT NULL, state TEXT NOT NULL) STRICT`,
    "CREATE INDEX message_of_report ON message (report_id)",
    `CREATE TABLE doctor_report (
      id TEXT PRIMARY KEY, made_at TEXT NOT NULL, report_ids TEXT NOT NULL, content TEXT NOT NULL) STRICT`,
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
  ],
  ["ALTER TABLE report ADD COLUMN explanation TEXT"],
  ["ALTER TABLE report_document ADD COLUMN name TEXT"],
];

/** What the file was made by: an app as new as this one, or newer than we understand. */
export type SchemaAge = "current" | "newer-than-app";

/** Brings the schema up to date, all or none; also proves that the file can be read with this key. */
export async function migrate(connection: Connection): Promise<SchemaAge> {
  await connection.run("BEGIN IMMEDIATE");
  try {
    const version = Number((await connection.run("PRAGMA user_version"))[0]?.user_version);
    for (const statements of migrations.slice(version)) {
      for (const statement of statements) await connection.run(statement);
    }
    if (version < migrations.length) await connection.run(`PRAGMA user_version = ${migrations.length}`);
    await connection.run("COMMIT");
    return version > migrations.length ? "newer-than-app" : "current";
  } catch (error) {
    if (!connection.idle()) await connection.run("ROLLBACK");
    throw error;
  }
}
