import * as SQLite from "@journeyapps/wa-sqlite";
import { StorageFault, type StorageFaultCode } from "../storage-fault.ts";

export type Parameter = string | number | null | Uint8Array;
export type Row = Record<string, Parameter>;

/** One connection to the encrypted database; statements run one after the other. */
export interface Connection {
  /** Runs one statement. A statement that another tab holds up is tried again for some seconds. */
  run(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** True while no transaction is open. */
  idle(): boolean;
  close(): Promise<void>;
}

const BUSY_TRIES = 50;
const BUSY_PAUSE_MS = 100;

/**
 * @param lastError what the file system said last, for the kind of failure that SQLite only numbers
 */
export function connectionOver(api: SQLiteAPI, handle: number, lastError: () => unknown): Connection {
  const once = async (sql: string, parameters: readonly unknown[]): Promise<Row[]> => {
    const rows: Row[] = [];
    for await (const statement of api.statements(handle, sql)) {
      parameters.forEach((value, index) => {
        api.bind(statement, index + 1, toSqlite(value));
      });
      const names = api.column_names(statement);
      while ((await api.step(statement)) === SQLite.SQLITE_ROW) {
        const values = api.row(statement);
        rows.push(Object.fromEntries(names.map((name, index) => [name, fromSqlite(values[index])])));
      }
    }
    return rows;
  };

  return {
    run: async (sql, parameters = []) => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(sql, parameters);
        } catch (error) {
          // Inside a transaction the lock is already ours; before it nothing has happened yet.
          if (!isBusy(error) || attempt === BUSY_TRIES) throw storageFault(error, lastError());
          await new Promise((resolve) => setTimeout(resolve, BUSY_PAUSE_MS));
        }
      }
    },
    idle: () => api.get_autocommit(handle) !== 0,
    close: async () => {
      await api.close(handle);
    },
  };
}

/** A number that SQLite can't tell from an integer of 32 bits stays a double; nothing else is lost. */
function toSqlite(value: unknown): Parameter {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || value instanceof Uint8Array) return value;
  throw new TypeError(`not a value for the database: ${typeof value}`);
}

function fromSqlite(value: unknown): Parameter {
  if (typeof value === "bigint") return Number(value);
  return toSqlite(value);
}

/** Another tab has the file, or one that just ended has not let go of it yet. */
export const isBusy = (error: unknown): boolean =>
  (error instanceof SQLite.SQLiteError && [SQLite.SQLITE_BUSY, SQLite.SQLITE_LOCKED].includes(error.code)) ||
  (error instanceof DOMException && error.name === "NoModificationAllowedError");

/** The storage's failure in our words. Messages of SQLite name tables and columns, never values. */
export function storageFault(error: unknown, cause: unknown): unknown {
  if (error instanceof DOMException) return new StorageFault(codeOfDom(error), error.name);
  if (!(error instanceof SQLite.SQLiteError)) return error;
  const primary = Number(error.code) & 0xff;
  if (primary === SQLite.SQLITE_FULL) return new StorageFault("storage-full");
  if (primary === SQLite.SQLITE_NOTADB || primary === SQLite.SQLITE_CORRUPT)
    return new StorageFault("damaged");
  if (primary === SQLite.SQLITE_IOERR && cause instanceof DOMException) {
    return new StorageFault(codeOfDom(cause), cause.name);
  }
  return new StorageFault("storage-failed", `SQLite ${error.code}`);
}

const codeOfDom = (error: DOMException): StorageFaultCode =>
  error.name === "QuotaExceededError" ? "storage-full" : "storage-failed";
