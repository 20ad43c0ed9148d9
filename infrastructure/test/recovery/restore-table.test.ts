import { setTimeout as sleep } from "node:timers/promises";
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ListTagsOfResourceCommand,
} from "@aws-sdk/client-dynamodb";
import type { AuditEvent } from "@serenya/contract/audit";
import { identityKey, type ProfileItem, pseudonymOf, sessionEpochKey, storeEvent } from "@serenya/domain";
import { profileItem } from "@serenya/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stages } from "../../config.ts";
import { backup } from "../../recovery/tasks/backup.ts";
import { reapplyDeletionsTask } from "../../recovery/tasks/reapply-deletions.ts";
import { restoreTable } from "../../recovery/tasks/restore-table.ts";
import { type WireInstallation, wireInstallation } from "./wire-installation.ts";

const [ada, bob, eve] = ["a", "b", "e"].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`);
let wire: WireInstallation;
let installation: WireInstallation["installation"];
let run: WireInstallation["run"];
let dynamo: DynamoDBClient;
let source: string;

beforeAll(async () => {
  wire = await wireInstallation();
  ({ installation, run, source } = wire);
  dynamo = new DynamoDBClient(wire.tableOptions);
});
afterAll(() => wire.close());

const guardOf = (profile: ProfileItem) => ({
  ...identityKey(profile.auth_provider, profile.external_id),
  version: 1,
  user_id: profile.id,
});
async function signUp(userId = ""): Promise<ProfileItem> {
  const profile = profileItem(userId, { event_salt: Buffer.from(userId).toString("base64url") });
  await installation.deps.table.write([
    { kind: "put", item: guardOf(profile), condition: { absent: true } },
    { kind: "put", item: profile, condition: { absent: true } },
  ]);
  return profile;
}
async function leave(profile: ProfileItem): Promise<void> {
  await installation.deps.table.write([
    { kind: "delete", key: profile, condition: { version: 1 } },
    { kind: "delete", key: guardOf(profile), condition: { version: 1 } },
  ]);
  const event: AuditEvent = {
    type: "account_deleted",
    at: new Date().toISOString(),
    streamEventId: `left-${profile.id}`,
    subject: await pseudonymOf(profile),
    details: {},
  };
  const { reference } = await storeEvent(installation.deps)(event);
  await installation.deps.eventChain.append([reference]);
}
async function idsIn(tableName: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const item of wire.scanOf(tableName))
    if (item.PK !== sessionEpochKey.PK)
      ids.push(`${item.PK.split("#")[0]} ${String(item.id ?? item.user_id)}`);
  return ids.toSorted((a, b) => a.localeCompare(b));
}
const both = (...ids: (string | undefined)[]) => [
  ...ids.map((id) => `IDENTITY ${id}`),
  ...ids.map((id) => `USER ${id}`),
];
const nextSecond = () => sleep(1_050 - (Date.now() % 1_000));

describe("restoring the table", () => {
  it("to a point in time brings back what was there, but nobody who has left, and equips the table", async () => {
    const adas = await signUp(ada);
    await signUp(bob);
    await nextSecond();
    const moment = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString();
    await nextSecond();
    await signUp(eve);
    await leave(adas);
    expect(await idsIn(source)).toEqual(both(bob, eve));

    const { said, answer } = await run(restoreTable, { to: moment, as: "serenya-wire-restored" });
    expect(answer).toEqual({
      tableName: "serenya-wire-restored",
      streamArn: expect.stringContaining("table/serenya-wire-restored/stream/"),
      accounts: 2,
      deletions: 1,
      forgotten: 1,
      guardsMade: 0,
      guardsRemoved: 0,
    });
    expect(await idsIn("serenya-wire-restored")).toEqual(both(bob));
    const epoch = await installation.onTable?.("serenya-wire-restored").table.get(sessionEpochKey);
    expect(Date.now() - Number(epoch?.valid_after)).toBeLessThan(60_000);
    expect(await idsIn(source)).toEqual(both(bob, eve));
    expect(said).toContain(`restoredTable: { name: "serenya-wire-restored", streamArn: "arn:aws:dynamodb:`);
    await expectEquipped("serenya-wire-restored");
    const acts = await installation.deps.eventBlobs.list("observability/year=");
    expect(acts.some(({ key }) => key.includes("operator_restored_table-"))).toBe(true);
  });

  it("says what it would do first, and does nothing of it unless told to", async () => {
    const to = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString();
    const { said } = await run(restoreTable, { to, as: "serenya-wire-never" }, { agreed: false });
    expect(said).toContain(`1. restore ${source} as of ${to} into serenya-wire-never`);
    await expect(
      dynamo.send(new DescribeTableCommand({ TableName: "serenya-wire-never" })),
    ).rejects.toThrow();
  });

  it("from a backup, and goes on where it was broken off", async () => {
    const { said } = await run(backup);
    const arn = /--backup (\S+)/.exec(said)?.[1] ?? "";
    const options = { backup: arn, as: "serenya-wire-again" };
    expect((await run(restoreTable, options)).answer.tableName).toBe("serenya-wire-again");
    await expect(run(restoreTable, options)).rejects.toMatchObject({ code: "target-exists" });
    expect((await run(restoreTable, { ...options, resume: true })).answer.accounts).toBe(2);
    await expectEquipped("serenya-wire-again");
  });

  it.each([
    [{}, "usage"],
    [{ to: "yesterday" }, "usage"],
    [{ to: "2020-01-01T00:00:00Z" }, "outside-recovery-window"],
    [{ to: "2020-01-01T00:00:00Z", as: "nothing", resume: true }, "not-found"],
  ])("with %j is refused by code", async (options, code) => {
    await expect(run(restoreTable, options)).rejects.toMatchObject({ code });
  });

  async function expectEquipped(TableName: string) {
    const { Table } = await dynamo.send(new DescribeTableCommand({ TableName }));
    expect(Table).toMatchObject({
      DeletionProtectionEnabled: stages.prod.isDurable,
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    });
    const { ContinuousBackupsDescription } = await dynamo.send(
      new DescribeContinuousBackupsCommand({ TableName }),
    );
    expect(ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus).toBe(
      "ENABLED",
    );
    const { Tags } = await dynamo.send(new ListTagsOfResourceCommand({ ResourceArn: Table?.TableArn }));
    expect(Tags).toEqual([{ Key: "application", Value: "serenya" }]);
  }
});

describe("reapply-deletions", () => {
  it("makes profiles and identity guards agree, and deletes whoever has come back", async () => {
    const { table } = installation.deps;
    const back = profileItem(ada ?? "", { event_salt: Buffer.from(ada ?? "").toString("base64url") });
    // A profile without its guard, and a guard without its profile: a restore may leave both.
    await table.write([{ kind: "put", item: back, condition: { absent: true } }]);
    const alone = { ...identityKey("apple", "nobody"), version: 1, user_id: "nobody" };
    await table.write([{ kind: "put", item: alone, condition: { absent: true } }]);
    const { said, answer } = await run(reapplyDeletionsTask);
    expect(said).toContain("Of 3 accounts in prod, delete 1 that had been deleted.");
    expect(answer).toMatchObject({ forgotten: 1, guardsMade: 1, guardsRemoved: 1 });
    expect(await idsIn(source)).toEqual(both(bob, eve));
  });
});
