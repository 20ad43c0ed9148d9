import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Connection } from "./connection.ts";

/** Kysely over our one connection: whoever has it keeps it until the statement or transaction is over. */
export const encryptedDialect = (connection: Connection): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => driverOver(connection),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

function driverOver(connection: Connection): Driver {
  const execute = async (query: CompiledQuery): Promise<{ rows: never[] }> => ({
    // Kysely's own contract: rows are of the type that the query was built with.
    rows: (await connection.run(query.sql, query.parameters)) as never[],
  });
  const shared: DatabaseConnection = {
    executeQuery: execute,
    streamQuery: () => {
      throw new Error("answers are small: nothing here is streamed");
    },
  };
  const statement = async (sql: string): Promise<void> => {
    await execute(CompiledQuery.raw(sql));
  };

  let last: Promise<void> = Promise.resolve();
  let release: () => void = () => {};
  return {
    init: async () => {},
    acquireConnection: async () => {
      const before = last;
      let done: () => void = () => {};
      last = new Promise((resolve) => {
        done = resolve;
      });
      await before;
      release = done;
      return shared;
    },
    releaseConnection: async () => release(),
    // IMMEDIATE takes the write lock first, so that a transaction never fails half way for another tab's sake.
    beginTransaction: () => statement("BEGIN IMMEDIATE"),
    commitTransaction: () => statement("COMMIT"),
    // After a full disk SQLite has rolled back by itself.
    rollbackTransaction: async () => {
      if (!connection.idle()) await statement("ROLLBACK");
    },
    destroy: () => connection.close(),
  };
}
