import { randomUUID } from "node:crypto";
import type { Change, ChangeFeed, Item, Table } from "@serenya/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventually } from "./eventually.ts";
import { keyIn, someTransactions, tableModel, writesOf } from "./table-model.ts";

export interface ChangeFeedUnderTest {
  readonly table: Table;
  readonly feed: ChangeFeed;
  close?(): Promise<void> | void;
}

const newItem = (more: Partial<Item> = {}): Item => ({
  PK: `TEST#${randomUUID()}`,
  SK: "A",
  version: 1,
  ...more,
});
const keyOf = ({ PK, SK }: Item) => ({ PK, SK });

/** What the ChangeFeed port promises. The table may hold other items, and its feed other changes. */
export function changeFeedSuite(name: string, make: () => Promise<ChangeFeedUnderTest>): void {
  describe(`ChangeFeed: ${name}`, () => {
    let made: ChangeFeedUnderTest;
    let table: Table;
    let feed: ChangeFeed;
    beforeAll(async () => {
      made = await make();
      ({ table, feed } = made);
    });
    afterAll(() => made.close?.());

    const create = (...items: Item[]) =>
      table.write(items.map((item) => ({ kind: "put", item, condition: { absent: true } })));
    const replace = (item: Item) =>
      table.write([{ kind: "put", item, condition: { version: item.version - 1 } }]);
    const remove = ({ version, ...key }: Item) =>
      table.write([{ kind: "delete", key: { PK: key.PK, SK: key.SK }, condition: { version } }]);

    /** Reads the whole feed in pages of `most`, as a reader does that starts at the beginning. */
    async function readAll(most = 100): Promise<Change[]> {
      const all: Change[] = [];
      for (;;) {
        const page = await feed.read(all.at(-1)?.sequence ?? 0, most);
        expect(page.length).toBeLessThanOrEqual(most);
        if (page.length === 0) return all;
        all.push(...page);
      }
    }
    const changesOf = async (items: Item[], most?: number) => {
      const partitions = new Set(items.map(({ PK }) => PK));
      return (await readAll(most)).filter(({ key }) => partitions.has(key.PK));
    };
    const waitForChanges = (items: Item[], count: number) =>
      eventually(async () => {
        const changes = await changesOf(items);
        expect(changes).toHaveLength(count);
        return changes;
      });

    test("a life of an item: created, changed, removed, with the item before and after", async () => {
      const item = newItem({ text: "first" });
      const next = { ...item, version: 2, text: "second" };
      const before = Date.now();
      await create(item);
      await replace(next);
      await remove(next);
      const changes = await waitForChanges([item], 3);
      expect(changes.map(({ kind, key, oldImage, newImage }) => ({ kind, key, oldImage, newImage }))).toEqual(
        [
          { kind: "INSERT", key: keyOf(item), oldImage: undefined, newImage: item },
          { kind: "MODIFY", key: keyOf(item), oldImage: item, newImage: next },
          { kind: "REMOVE", key: keyOf(item), oldImage: next, newImage: undefined },
        ],
      );
      for (const { at } of changes) expect(Math.abs(at - before)).toBeLessThan(60_000);
    });

    test("changes come in the order in which they were committed", async () => {
      const item = newItem();
      await create(item);
      for (let version = 2; version <= 12; version++) await replace({ ...item, version });
      const changes = await waitForChanges([item], 12);
      expect(changes.map(({ newImage }) => newImage?.version)).toEqual(
        Array.from({ length: 12 }, (_, i) => i + 1),
      );
      const sequences = changes.map(({ sequence }) => sequence);
      expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
      expect(new Set(sequences).size).toBe(12);
    });

    test("reading again gives the same changes under the same ids, in pages of any size", async () => {
      const item = newItem();
      await create(item);
      for (let version = 2; version <= 5; version++) await replace({ ...item, version });
      const changes = await waitForChanges([item], 5);
      expect(new Set(changes.map(({ eventId }) => eventId)).size).toBe(5);
      expect(await changesOf([item])).toEqual(changes);
      expect(await changesOf([item], 2)).toEqual(changes);
    });

    test("a place in the feed is the last change read: the next one follows it", async () => {
      const item = newItem();
      await create(item);
      await replace({ ...item, version: 2 });
      const [first, second] = await waitForChanges([item], 2);
      const rest = await feed.read(first?.sequence ?? 0, 1_000);
      expect(rest).toContainEqual(second);
      expect(rest).not.toContainEqual(first);
    });

    test("a transaction that failed leaves nothing, one that succeeded leaves a change for each item", async () => {
      const there = newItem();
      await create(there);
      const [one, two, three] = [newItem(), newItem(), newItem()];
      expect((await create(one, there, two)).ok).toBe(false);
      expect((await create(one, two, three)).ok).toBe(true);
      const changes = await waitForChanges([there, one, two, three], 4);
      expect(changes.slice(1).map(({ kind, newImage }) => [kind, newImage?.PK])).toEqual(
        [one, two, three].map(({ PK }) => ["INSERT", PK]),
      );
    });

    test("whoever replays the changes has the items of the table", async () => {
      await fc.assert(
        fc.asyncProperty(someTransactions, async (transactions) => {
          const partition = `TEST#${randomUUID()}`;
          const model = tableModel();
          for (const [number, steps] of transactions.entries()) {
            const writes = writesOf(partition, steps, number);
            model.write(writes);
            await table.write(writes);
          }
          await eventually(async () => {
            const replayed = new Map<string, Item>();
            for (const { key, oldImage, newImage } of await changesOf([newItem({ PK: partition })])) {
              expect(oldImage).toEqual(replayed.get(key.SK));
              if (newImage) replayed.set(key.SK, newImage);
              else replayed.delete(key.SK);
            }
            const items = [0, 1, 2, 3].flatMap((item) => replayed.get(keyIn(partition, item).SK) ?? []);
            expect(items).toEqual(model.items());
          });
        }),
        { numRuns: 20 },
      );
    });

    test("deleting what isn't there is no change", async () => {
      const item = newItem();
      await table.write([{ kind: "delete", key: keyOf(item), condition: { absent: true } }]);
      await create(item);
      expect((await waitForChanges([item], 1))[0]?.kind).toBe("INSERT");
    });

    test("30 writers at one moment: one change for each that succeeded", async () => {
      const item = newItem();
      await Promise.all(Array.from({ length: 30 }, (_, writer) => create({ ...item, writer })));
      const [change] = await waitForChanges([item], 1);
      expect(change?.newImage).toEqual(await table.get(item));
    });
  });
}
