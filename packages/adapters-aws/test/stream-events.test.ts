import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTable } from "@serenya/adapters-local";
import type { AuditEvent } from "@serenya/contract/audit";
import { observe, type ProfileItem, type Table } from "@serenya/domain";
import { profileItem } from "@serenya/testing";
import { expect, test } from "vitest";
import { awsSystem } from "./aws-system.ts";

/** A life of an account: signed up, signed in, a document read, premium, signed out, deleted. */
async function live(table: Table): Promise<void> {
  const first = profileItem("00000000-0000-4000-8000-00000000000a");
  const session = { session_id: "s", refresh_hash: "h", started_at: 1, expires_at: 2 };
  const changes: Partial<ProfileItem>[] = [
    { counters: { ...first.counters, sign_ins: 1 }, current_session: session },
    { counters: { sign_ins: 1, documents_processed: 1, reports_made: 0 } },
    { current_subscription: { type: "premium", status: "active", store: "apple", expiresAt: null } },
    { current_session: null },
  ];
  let item = first;
  await table.write([{ kind: "put", item, condition: { absent: true } }]);
  for (const change of changes) {
    item = { ...item, ...change, version: item.version + 1 };
    await table.write([{ kind: "put", item, condition: { version: item.version - 1 } }]);
  }
  const key = { PK: item.PK, SK: item.SK };
  await table.write([{ kind: "delete", key, condition: { version: item.version } }]);
}

/** Ids and times differ from store to store. */
const told = ({ type, subject, details }: AuditEvent) => ({ type, subject, details });

test("the stream of DynamoDB becomes the same event files as the feed of the local table", async () => {
  const folder = mkdtempSync(join(tmpdir(), "serenya-feed-"));
  const local = openTable(join(folder, "table.sqlite"));
  await live(local);
  const expected = (await Promise.all((await local.read(0, 100)).map(observe))).flat();
  local.close();
  rmSync(folder, { recursive: true });

  const system = await awsSystem();
  await live(system.table);
  expect(await system.drainStream()).toEqual({ batchItemFailures: [] });
  // A stream comes again after a fault: the same files.
  await system.drainStream();
  const stored: AuditEvent[] = [];
  for (const { key } of await system.eventBlobs.list("observability/year=")) {
    const blob = await system.eventBlobs.get(key);
    stored.push(JSON.parse(Buffer.from(blob?.bytes ?? []).toString("utf8")));
  }
  await system.close();
  const inOrder = (events: readonly AuditEvent[]) =>
    events.map(told).sort((a, b) => a.type.localeCompare(b.type));
  expect(expected.length).toBeGreaterThan(5);
  expect(inOrder(stored)).toEqual(inOrder(expected));
});
