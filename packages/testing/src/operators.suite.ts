import { randomUUID } from "node:crypto";
import { type Item, redact, reveal, type SecretsEditor, type Table, type TableScan } from "@serenya/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

export interface TableScanUnderTest {
  readonly table: Table;
  readonly tableScan: TableScan;
  close?(): Promise<void> | void;
}

/** What the TableScan port promises. The table may hold other items. */
export function tableScanSuite(name: string, make: () => Promise<TableScanUnderTest>): void {
  describe(`TableScan: ${name}`, () => {
    let made: TableScanUnderTest;
    beforeAll(async () => {
      made = await make();
    });
    afterAll(() => made.close?.());

    test("gives every item once, whatever else is written meanwhile", async () => {
      const partition = `SCAN#${randomUUID()}`;
      const items = Array.from(
        { length: 230 },
        (_, index): Item => ({ PK: `${partition}#${index % 40}`, SK: `S${index}`, version: 1, index }),
      );
      const put = (item: Item) =>
        made.table.write([{ kind: "put", item, condition: { version: item.version - 1 } }]);
      for (const item of items) await made.table.write([{ kind: "put", item, condition: { absent: true } }]);
      const seen: Item[] = [];
      for await (const item of made.tableScan.scan()) {
        if (!item.PK.startsWith(partition)) continue;
        if (seen.length % 50 === 0) await put({ ...item, version: item.version + 1 });
        seen.push(item);
      }
      const keys = seen.map(({ PK, SK }) => `${PK} ${SK}`).toSorted((a, b) => a.localeCompare(b));
      const expected = items.map(({ PK, SK }) => `${PK} ${SK}`).toSorted((a, b) => a.localeCompare(b));
      expect(keys).toEqual(expected);
    });
  });
}

/** What the SecretsEditor port promises. */
export function secretsEditorSuite(name: string, make: () => Promise<SecretsEditor>): void {
  describe(`SecretsEditor: ${name}`, () => {
    test("what is put in a secret's place is there at the next asking, and the other secret is as it was", async () => {
      const editor = await make();
      const [keys, pepper] = [await editor.get("signing-keys"), await editor.get("email-pepper")];
      const next = JSON.stringify({ ...JSON.parse(reveal(pepper)), more: "ü" });
      await editor.replace("email-pepper", redact(next));
      expect(JSON.parse(reveal(await editor.get("email-pepper")))).toEqual(JSON.parse(next));
      expect(reveal(await editor.get("signing-keys"))).toBe(reveal(keys));
      await editor.replace("email-pepper", pepper);
    });
  });
}
