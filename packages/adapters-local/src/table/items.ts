import type { DatabaseSync } from "node:sqlite";
import { err, ok } from "@serenya/contract";
import {
  type Condition,
  checkKey,
  checkWrites,
  type Item,
  type ItemKey,
  type Table,
  type TableIndex,
  type TableScan,
} from "@serenya/domain";
import type { RecordChange } from "./changes.ts";

interface ItemRow {
  readonly item: string;
}
const parse = (row: ItemRow): Item => JSON.parse(row.item) as Item;

/** The table port over the `items` table. Each change is recorded in the transaction that makes it. */
export function itemsTable(
  database: DatabaseSync,
  record: RecordChange,
): Table & TableScan & { isEmpty(): boolean } {
  const select = database.prepare("SELECT item FROM items WHERE pk = ? AND sk = ?");
  const selectVersion = database.prepare("SELECT item FROM items WHERE pk = ? AND sk = ? AND version = ?");
  const remove = database.prepare("DELETE FROM items WHERE pk = ? AND sk = ?");
  const upsert = database.prepare(
    `INSERT OR REPLACE INTO items (pk, sk, gsi1pk, gsi1sk, gsi2pk, gsi2sk, version, item)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const byIndex = {
    GSI1: database.prepare(
      "SELECT item FROM items WHERE gsi1pk = ? AND gsi1sk IS NOT NULL ORDER BY gsi1sk, pk, sk",
    ),
    GSI2: database.prepare(
      "SELECT item FROM items WHERE gsi2pk = ? AND gsi2sk IS NOT NULL ORDER BY gsi2sk, pk, sk",
    ),
  } satisfies Record<TableIndex, unknown>;

  /** The item as the condition expects it, `undefined` for none, or `false` where the condition doesn't hold. */
  function expected(key: ItemKey, condition: Condition): Item | undefined | false {
    if ("absent" in condition) return select.get(key.PK, key.SK) === undefined ? undefined : false;
    const row = selectVersion.get(key.PK, key.SK, condition.version) as ItemRow | undefined;
    return row ? parse(row) : false;
  }

  function put(item: Item, before: Item | undefined): void {
    const text = JSON.stringify(item);
    const { PK, SK, GSI1PK = null, GSI1SK = null, GSI2PK = null, GSI2SK = null, version } = item;
    upsert.run(PK, SK, GSI1PK, GSI1SK, GSI2PK, GSI2SK, version, text);
    record({ PK, SK }, before, item);
  }

  const any = database.prepare("SELECT 1 FROM items LIMIT 1");

  const page = database.prepare("SELECT item FROM items WHERE (pk, sk) > (?, ?) ORDER BY pk, sk LIMIT 100");

  return {
    isEmpty: () => any.get() === undefined,

    async *scan() {
      let after: ItemKey = { PK: "", SK: "" };
      for (;;) {
        const items = (page.all(after.PK, after.SK) as unknown as ItemRow[]).map(parse);
        yield* items;
        const last = items.at(-1);
        if (!last) return;
        after = last;
      }
    },

    async get(key) {
      checkKey(key);
      const row = select.get(key.PK, key.SK) as ItemRow | undefined;
      return row && parse(row);
    },

    async write(writes) {
      checkWrites(writes);
      // IMMEDIATE takes the write lock before the first condition is looked at.
      database.exec("BEGIN IMMEDIATE");
      try {
        for (const [index, write] of writes.entries()) {
          const key = write.kind === "put" ? write.item : write.key;
          const before = expected(key, write.condition);
          if (before === false) {
            database.exec("ROLLBACK");
            return err({ code: "condition-failed", index });
          }
          if (write.kind === "put") put(write.item, before);
          else if (before) {
            remove.run(key.PK, key.SK);
            record({ PK: key.PK, SK: key.SK }, before, undefined);
          }
        }
        database.exec("COMMIT");
      } catch (fault) {
        if (database.isTransaction) database.exec("ROLLBACK");
        throw fault;
      }
      return ok(undefined);
    },

    async query(index, partition) {
      return (byIndex[index].all(partition) as unknown as ItemRow[]).map(parse);
    },
  };
}
