import { closeSync, openSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { systemClock } from "@serenya/adapters-node/clock";
import type { ChangeFeed, Clock, Table, TableScan } from "@serenya/domain";
import { StateCorruptError } from "../state/errors.ts";
import { lockState } from "../state/lock.ts";
import { translateFault } from "../state/translate-fault.ts";
import { changeFeed, changeRecorder, type FeedPositions } from "./changes.ts";
import { itemsTable } from "./items.ts";
import { migrate } from "./schema.ts";

/** A table on one machine. `close` also lets go of the state folder. */
export interface LocalTable extends Table, TableScan, ChangeFeed, FeedPositions {
  isEmpty(): boolean;
  close(): void;
}

/**
 * Opens or makes the table in `file`, and takes the folder it stands in for this process (so open it before
 * anything else in that folder). Throws StateInUseError, StateCorruptError, StateNotWritableError or
 * StateTooNewError.
 *
 * `clock` dates the changes of the feed.
 */
export function openTable(file: string, { clock }: { clock: Clock } = { clock: systemClock }): LocalTable {
  const path = resolve(file);
  const lock = lockState(dirname(path));
  try {
    const database = openDatabase(path);
    return {
      ...itemsTable(database, changeRecorder(database, clock)),
      ...changeFeed(database, clock),
      close() {
        if (database.isOpen) database.close();
        lock.release();
      },
    };
  } catch (fault) {
    lock.release();
    throw translateFault(fault, path);
  }
}

function openDatabase(path: string): DatabaseSync {
  // SQLite would make the file for all to read; the journals take the mode of this one.
  closeSync(openSync(path, "a", 0o600));
  const database = new DatabaseSync(path);
  try {
    // WAL with FULL: each commit is one append and one fsync, and what was acknowledged survives power loss.
    // secure_delete: what belonged to a deleted account is overwritten, not just unlinked.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
    const [check] = database.prepare("PRAGMA quick_check(1)").all() as { quick_check: string }[];
    if (check?.quick_check !== "ok") throw new StateCorruptError(path);
    migrate(database, path);
    return database;
  } catch (fault) {
    database.close();
    throw fault;
  }
}
