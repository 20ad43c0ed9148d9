import { join } from "node:path";
import { expect, test } from "vitest";
import { openTable } from "../src/index.ts";
import { killSoon } from "./child.ts";
import { tempFolder } from "./temp-folder.ts";

test("a table killed at 12 random moments has every acknowledged transaction, and none by halves", async () => {
  const file = join(tempFolder(), "table.sqlite");
  for (let round = 0; round < 12; round++) {
    const acknowledged = Number(
      (await killSoon(new URL("./children/write-table.ts", import.meta.url), [file], 150)).at(-1),
    );
    const table = openTable(file);
    const count = (await table.get({ PK: "COUNTER", SK: "A" }))?.version ?? 0;
    // One more may have been committed in the moment before it was said.
    expect([acknowledged, acknowledged + 1]).toContain(count);
    for (let n = 1; n <= count + 1; n++) {
      for (const SK of ["0", "1", "2"]) {
        const item = await table.get({ PK: `ITEM#${n}`, SK });
        expect(item?.text).toBe(n <= count ? String(n).repeat(n % 500) : undefined);
      }
    }
    const changes = await table.read(0, 1_000_000);
    expect(changes).toHaveLength(count * 4);
    expect(new Set(changes.map(({ eventId }) => eventId)).size).toBe(count * 4);
    const counted = changes
      .filter(({ key }) => key.PK === "COUNTER")
      .map(({ newImage }) => newImage?.version);
    expect(counted).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    table.close();
  }
}, 120_000);
