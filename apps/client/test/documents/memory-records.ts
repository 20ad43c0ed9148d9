import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { Row } from "../../src/device/database/connection.ts";
import { encryptedRecords } from "../../src/device/database/encrypted-records.ts";
import { migrate } from "../../src/device/database/migrations.ts";
import type { Records, RecordTable } from "../../src/device/records.ts";

/**
 * The app's own records on Node's SQLite, in memory and without encryption.
 * @param fails which statements fail, as those of a full disk do
 */
export async function memoryRecords(fails: (sql: string) => boolean = () => false): Promise<Records> {
  const database = new DatabaseSync(":memory:");
  const connection = {
    run: async (sql: string, parameters: readonly unknown[] = []) => {
      if (fails(sql)) throw new Error("made to fail");
      return database.prepare(sql).all(...(parameters as SQLInputValue[])) as Row[];
    },
    idle: () => !database.isTransaction,
    close: async () => database.close(),
  };
  await migrate(connection);
  const listeners = new Set<(tables: ReadonlySet<RecordTable>) => void>();
  const records = encryptedRecords(connection, (...tables) => {
    for (const listener of listeners) listener(new Set(tables));
  });
  return {
    ...records,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
