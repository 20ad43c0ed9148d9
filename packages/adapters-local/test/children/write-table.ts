/**
 * Writes transactions until it is killed. Transaction n creates the items n/0, n/1, n/2 and raises the counter's
 * version to n; "n" is printed once it is acknowledged.
 */
import { writeSync } from "node:fs";
import type { Write } from "@serenya/domain";
import { openTable } from "../../src/table/open.ts";

const [file = ""] = process.argv.slice(2);
const table = openTable(file);
const counter = { PK: "COUNTER", SK: "A" };

let version = (await table.get(counter))?.version ?? 0;
for (;;) {
  const n = version + 1;
  const items = [0, 1, 2].map((part): Write => {
    const item = { PK: `ITEM#${n}`, SK: String(part), version: 1, text: String(n).repeat(n % 500) };
    return { kind: "put", item, condition: { absent: true } };
  });
  const condition = version === 0 ? ({ absent: true } as const) : { version };
  const written = await table.write([...items, { kind: "put", item: { ...counter, version: n }, condition }]);
  if (!written.ok) throw new Error("nobody else writes, so no condition can fail");
  writeSync(1, `${n}\n`);
  version = n;
}
