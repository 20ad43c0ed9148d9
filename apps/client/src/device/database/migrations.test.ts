import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { expect, test } from "vitest";
import type { Connection, Row } from "./connection.ts";
import { migrate } from "./migrations.ts";

/** The same statements on Node's SQLite: the schema knows nothing of the encryption below it. */
function memoryConnection(): Connection {
  const database = new DatabaseSync(":memory:");
  return {
    run: async (sql, parameters = []) =>
      database.prepare(sql).all(...(parameters as SQLInputValue[])) as Row[],
    idle: () => !database.isTransaction,
    close: async () => database.close(),
  };
}

const tables = async (connection: Connection): Promise<unknown[]> =>
  (await connection.run("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")).map(
    ({ name }) => name,
  );

test("an empty file gets the whole schema, once", async () => {
  const connection = memoryConnection();
  expect(await migrate(connection)).toBe("current");
  const made = await tables(connection);
  expect(made).toContain("report");
  expect(await migrate(connection)).toBe("current");
  expect(await tables(connection)).toEqual(made);
});

test("a file of a newer app is left as it is", async () => {
  const connection = memoryConnection();
  await connection.run("PRAGMA user_version = 1000");
  expect(await migrate(connection)).toBe("newer-than-app");
  expect(await tables(connection)).toEqual([]);
});

test("a migration that fails leaves nothing of itself", async () => {
  const connection = memoryConnection();
  await connection.run("CREATE TABLE setting (name TEXT)");
  await expect(migrate(connection)).rejects.toThrow("already exists");
  expect(await tables(connection)).toEqual(["setting"]);
  expect(connection.idle()).toBe(true);
});
