import { randomUUID } from "node:crypto";
import type { Condition, Item, Json, Table, Write } from "@serenya/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventually } from "./eventually.ts";
import { keyIn, someTransactions, tableModel, writesOf } from "./table-model.ts";

/** What a maker hands to a suite: the adapter under test, and how to put it away. */
export interface TableUnderTest {
  readonly table: Table;
  close?(): Promise<void> | void;
}

const absent: Condition = { absent: true };
const put = (item: Item, condition: Condition = absent): Write => ({ kind: "put", item, condition });
const remove = (item: Item, condition: Condition): Write => ({
  kind: "delete",
  key: { PK: item.PK, SK: item.SK },
  condition,
});
/** An item nobody else has: the table may be shared with other tests. */
const newItem = (more: Partial<Item> = {}): Item => ({
  PK: `TEST#${randomUUID()}`,
  SK: "A",
  version: 1,
  ...more,
});
const failedAt = (index: number) => ({ ok: false, error: { code: "condition-failed", index } });
const done = { ok: true, value: undefined };

const nested = (levels: number): readonly Json[] => (levels === 1 ? [] : [nested(levels - 1)]);

/** A JSON.parse reviver: numbers and names that no table takes become others. */
function withinLimits(_name: string, value: unknown): unknown {
  if (typeof value === "number")
    return value !== 0 && Math.abs(Math.log10(Math.abs(value))) > 125 ? 1 : value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [takes(name) ? name : "_", inner]));
}

/** DynamoDB has no empty names, and its client sets a prototype where it should write one. */
const takes = (name: string): boolean => name !== "" && name !== "__proto__";

/** What the Table port promises. `makeTable` is called once; its table may hold other items. */
export function tableSuite(name: string, makeTable: () => Promise<TableUnderTest>): void {
  describe(`Table: ${name}`, () => {
    let made: TableUnderTest;
    let table: Table;
    beforeAll(async () => {
      made = await makeTable();
      table = made.table;
    });
    afterAll(() => made.close?.());

    test("an item that isn't there is undefined", async () => {
      expect(await table.get(newItem())).toBeUndefined();
    });

    test("a written item is read back at once, whatever JSON it holds", async () => {
      const attributes = fc.dictionary(
        fc.string({ minLength: 1, maxLength: 8 }).map((text) => `a_${text}`),
        fc.jsonValue({ maxDepth: 3, noUnicodeString: false }),
        { maxKeys: 6 },
      );
      await fc.assert(
        fc.asyncProperty(attributes, async (values) => {
          // JSON has no negative zero.
          const item = { ...JSON.parse(JSON.stringify(values), withinLimits), ...newItem() } as Item;
          expect(await table.write([put(item)])).toEqual(done);
          expect(await table.get(item)).toEqual(item);
        }),
        { numRuns: 50 },
      );
    });

    test("an attribute set to undefined is left out", async () => {
      const item = newItem();
      await table.write([put({ ...item, gone: undefined })]);
      expect(await table.get(item)).toStrictEqual(item);
    });

    test("items of one partition are apart by their sort key", async () => {
      const first = newItem({ SK: "A", text: "first" });
      const second = { ...first, SK: "B", text: "second" };
      await table.write([put(first), put(second)]);
      expect(await table.get(first)).toEqual(first);
      expect(await table.get(second)).toEqual(second);
    });

    test("absent holds only where there is no item", async () => {
      const item = newItem({ text: "kept" });
      await table.write([put(item)]);
      expect(await table.write([put({ ...item, text: "other" })])).toEqual(failedAt(0));
      expect(await table.get(item)).toEqual(item);
    });

    test("a version holds only for exactly that version", async () => {
      const item = newItem();
      const next = { ...item, version: 2, text: "second" };
      expect(await table.write([put(next, { version: 1 })])).toEqual(failedAt(0));
      await table.write([put(item)]);
      expect(await table.write([put({ ...item, version: 3 }, { version: 2 })])).toEqual(failedAt(0));
      expect(await table.write([put(next, { version: 1 })])).toEqual(done);
      expect(await table.write([put(next, { version: 1 })])).toEqual(failedAt(0));
      expect(await table.get(item)).toEqual(next);
    });

    test("a write replaces the whole item", async () => {
      const item = newItem({ old: "attribute" });
      await table.write([put(item)]);
      const { old: _old, ...rest } = item;
      await table.write([put({ ...rest, version: 2 } as Item, { version: 1 })]);
      expect(await table.get(item)).toStrictEqual({ ...rest, version: 2 });
    });

    test("a delete needs its version, and the item is gone after it", async () => {
      const item = newItem();
      expect(await table.write([remove(item, { version: 1 })])).toEqual(failedAt(0));
      await table.write([put(item)]);
      expect(await table.write([remove(item, { version: 2 })])).toEqual(failedAt(0));
      expect(await table.write([remove(item, absent)])).toEqual(failedAt(0));
      expect(await table.write([remove(item, { version: 1 })])).toEqual(done);
      expect(await table.get(item)).toBeUndefined();
      expect(await table.write([put(item)])).toEqual(done);
    });

    test("a transaction writes all or nothing, and names the first condition that failed", async () => {
      const there = newItem();
      await table.write([put(there)]);
      const [first, last] = [newItem(), newItem()];
      const writes = [put(first), put(there), remove(newItem(), { version: 1 }), put(last)];
      expect(await table.write(writes)).toEqual(failedAt(1));
      expect(await table.get(first)).toBeUndefined();
      expect(await table.get(last)).toBeUndefined();

      const next = { ...there, version: 2 };
      expect(await table.write([put(first), put(next, { version: 1 }), put(last)])).toEqual(done);
      expect(await table.get(first)).toEqual(first);
      expect(await table.get(there)).toEqual(next);
    });

    test("a transaction takes 25 writes, each of another item", async () => {
      const items = Array.from({ length: 26 }, () => newItem());
      await expect(table.write(items.map((item) => put(item)))).rejects.toThrow();
      const [first] = items as [Item];
      await expect(table.write([put(first), remove(first, { version: 1 })])).rejects.toThrow();
      expect(await table.get(first)).toBeUndefined();
      expect(await table.write(items.slice(0, 25).map((item) => put(item)))).toEqual(done);
      expect(await table.write([])).toEqual(done);
    });

    test("what breaks the port's rules throws and writes nothing", async () => {
      const item = newItem();
      for (const wrong of [
        { version: 2 },
        { version: 0 },
        { number: Number.NaN },
        { number: 1e126 },
        { number: { small: [1e-131] } },
        { text: "\ud800" },
        { map: { "": "no name" } },
        { deep: nested(33) },
        { PK: "" },
        { PK: "p".repeat(2049) },
        { SK: "s".repeat(1025) },
        { GSI1PK: "" },
      ]) {
        await expect(table.write([put({ ...item, ...wrong })])).rejects.toThrow();
      }
      expect(await table.get(item)).toBeUndefined();
    });

    test("of 30 writers that want to create one item exactly one does", async () => {
      const item = newItem();
      const outcomes = await Promise.all(
        Array.from({ length: 30 }, (_, writer) => table.write([put({ ...item, writer })])),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = outcomes.findIndex(({ ok }) => ok);
      expect(await table.get(item)).toEqual({ ...item, writer: winner });
    });

    test("of 30 writers that saw the same version exactly one changes it, with all its other writes", async () => {
      const item = newItem();
      await table.write([put(item)]);
      const guards = Array.from({ length: 30 }, (_, writer) => newItem({ writer }));
      const outcomes = await Promise.all(
        guards.map((guard) => table.write([put(guard), put({ ...item, version: 2 }, { version: 1 })])),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const written = await Promise.all(guards.map((guard) => table.get(guard)));
      expect(written.map((guard) => guard !== undefined)).toEqual(outcomes.map(({ ok }) => ok));
    });

    test("30 writers that try again until they win lose no change", async () => {
      const item = newItem({ count: 0 });
      await table.write([put(item)]);
      const increase = async (): Promise<void> => {
        for (;;) {
          const seen = (await table.get(item)) as Item & { count: number };
          const next = { ...seen, version: seen.version + 1, count: seen.count + 1 };
          if ((await table.write([put(next, { version: seen.version })])).ok) return;
        }
      };
      await Promise.all(Array.from({ length: 30 }, increase));
      expect(await table.get(item)).toEqual({ ...item, version: 31, count: 30 });
    });

    test("after any transactions it holds what a plain map would, and so does its index", async () => {
      await fc.assert(
        fc.asyncProperty(someTransactions, async (transactions) => {
          const partition = `TEST#${randomUUID()}`;
          const model = tableModel();
          for (const [number, steps] of transactions.entries()) {
            const writes = writesOf(partition, steps, number);
            const failed = model.write(writes);
            expect(await table.write(writes)).toEqual(failed < 0 ? done : failedAt(failed));
          }
          const found = await Promise.all([0, 1, 2, 3].map((item) => table.get(keyIn(partition, item))));
          expect(found.filter((item) => item !== undefined)).toEqual(model.items());
          const indexed = model.items().filter(({ GSI1PK }) => GSI1PK);
          await eventually(async () => expect(await table.query("GSI1", partition)).toEqual(indexed));
        }),
        { numRuns: 40 },
      );
    });

    test("an index finds items by its partition, in the order of its sort key", async () => {
      const partition = `INDEX#${randomUUID()}`;
      // Order is by UTF-8 bytes, as in DynamoDB: upper case first, then lower case, then beyond ASCII.
      const sortKeys = ["b", "A", "é", "a", "￿", "a#1"];
      const items = sortKeys.map((GSI2SK) => newItem({ GSI2PK: partition, GSI2SK }));
      await table.write(items.map((item) => put(item)));
      await eventually(async () => {
        const found = await table.query("GSI2", partition);
        expect(found.map((item) => item.GSI2SK)).toEqual(["A", "a", "a#1", "b", "é", "￿"]);
        expect(found[0]).toEqual(items[1]);
        expect(await table.query("GSI1", partition)).toEqual([]);
      });
    });

    test("an index is sparse: an item without both its keys is not in it", async () => {
      const partition = `INDEX#${randomUUID()}`;
      const whole = newItem({ GSI1PK: partition, GSI1SK: "1" });
      await table.write([put(whole), put(newItem()), put(newItem({ GSI1PK: partition }))]);
      await eventually(async () => expect(await table.query("GSI1", partition)).toEqual([whole]));
      expect(await table.query("GSI1", `INDEX#${randomUUID()}`)).toEqual([]);
    });

    test("an index follows what is written: moved, dropped, deleted", async () => {
      const [from, to] = [`INDEX#${randomUUID()}`, `INDEX#${randomUUID()}`];
      const found = async (partition: string) =>
        (await table.query("GSI1", partition)).map(({ version }) => version);
      const item = newItem({ GSI1PK: from, GSI1SK: "1" });
      await table.write([put(item)]);
      await eventually(async () => expect(await found(from)).toEqual([1]));

      await table.write([put({ ...item, version: 2, GSI1PK: to }, { version: 1 })]);
      await eventually(async () => expect([await found(from), await found(to)]).toEqual([[], [2]]));

      const { GSI1PK: _pk, GSI1SK: _sk, ...bare } = item;
      await table.write([put({ ...bare, version: 3 } as Item, { version: 2 })]);
      await eventually(async () => expect(await found(to)).toEqual([]));

      await table.write([put({ ...item, version: 4 }, { version: 3 })]);
      await eventually(async () => expect(await found(from)).toEqual([4]));
      await table.write([remove(item, { version: 4 })]);
      await eventually(async () => expect(await found(from)).toEqual([]));
    });
  });
}
