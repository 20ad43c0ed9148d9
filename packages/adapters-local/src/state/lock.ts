import { chmodSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { translateFault } from "./translate-fault.ts";

export interface StateLock {
  /** Lets another process in. Calling it twice is harmless. */
  release(): void;
}

/**
 * Makes the folder (0700) if need be and takes it for this process alone, until released or until the process
 * ends, however it ends. Throws StateInUseError or StateNotWritableError.
 *
 * Node has no file locks, SQLite has: an exclusive transaction that never ends on an empty database file. The
 * file is apart from the table's, because POSIX drops a process's locks on a file as soon as that process
 * closes any other handle on it, as reading the table file for a backup would.
 */
export function lockState(folder: string): StateLock {
  const file = join(folder, "lock");
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    database = new DatabaseSync(file);
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    chmodSync(file, 0o600);
  } catch (fault) {
    database?.close();
    throw translateFault(fault, resolve(folder));
  }
  const held = database;
  return {
    release() {
      if (held.isOpen) held.close();
    },
  };
}
