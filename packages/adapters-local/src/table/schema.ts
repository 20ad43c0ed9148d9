import type { DatabaseSync } from "node:sqlite";
import { StateTooNewError } from "../state/errors.ts";

/**
 * What takes the file from one schema version to the next: entry 0 makes version 1. Only ever append; a
 * released step is never changed, since files out there have been through it.
 *
 * Index keys are columns, so that an item without them is in no index. AUTOINCREMENT: a position in the feed is
 * never given twice, even after old changes were pruned.
 */
const steps: readonly string[] = [
  `
  CREATE TABLE items (
    pk TEXT NOT NULL,
    sk TEXT NOT NULL,
    gsi1pk TEXT,
    gsi1sk TEXT,
    gsi2pk TEXT,
    gsi2sk TEXT,
    version INTEGER NOT NULL,
    item TEXT NOT NULL,
    PRIMARY KEY (pk, sk)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX gsi1 ON items (gsi1pk, gsi1sk) WHERE gsi1pk IS NOT NULL AND gsi1sk IS NOT NULL;
  CREATE INDEX gsi2 ON items (gsi2pk, gsi2sk) WHERE gsi2pk IS NOT NULL AND gsi2sk IS NOT NULL;
  CREATE TABLE changes (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    event_id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    pk TEXT NOT NULL,
    sk TEXT NOT NULL,
    old_image TEXT,
    new_image TEXT
  ) STRICT;
  CREATE TABLE feed_positions (
    name TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];

/** Brings the file to the current schema, all steps in one transaction. Throws StateTooNewError. */
export function migrate(database: DatabaseSync, file: string): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    const { user_version: from } = database.prepare("PRAGMA user_version").get() as { user_version: number };
    if (from > steps.length) throw new StateTooNewError(file);
    for (const step of steps.slice(from)) database.exec(step);
    if (from < steps.length) database.exec(`PRAGMA user_version = ${steps.length}`);
    database.exec("COMMIT");
  } catch (fault) {
    database.exec("ROLLBACK");
    throw fault;
  }
}
