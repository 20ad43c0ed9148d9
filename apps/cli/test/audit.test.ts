import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type LocalBlobs, openBlobs } from "@serenya/adapters-local";
import type { AuditEvent } from "@serenya/contract/audit";
import { createEventChain, storeEvent } from "@serenya/domain";
import { testClock } from "@serenya/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serenya } from "./serenya.ts";

const [ada, bob] = ["pseudonym-of-ada", "pseudonym-of-bob"];
let folder: string;
/** As `aws s3 sync` leaves a bucket. */
let copy: string;

/** Two days of a local process, in its own files. */
async function live(blobs: LocalBlobs): Promise<void> {
  const clock = testClock("2026-11-20T10:00:00.000Z");
  const deps = { eventBlobs: blobs, clock };
  const chain = createEventChain(deps);
  let told = 0;
  const tell = async (type: AuditEvent["type"], subject = ada) => {
    const at = clock.now().toISOString();
    const stored = await storeEvent(deps)({ type, at, streamEventId: `e${++told}`, subject, details: {} });
    await chain.append([stored.reference]);
    clock.advance(1_000);
  };
  await tell("user_registered");
  await tell("user_registered", bob);
  await tell("document_processed");
  clock.advance(86_400_000);
  await tell("account_deleted");
  await tell("document_processed", bob);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serenya-audit-"));
  copy = join(folder, "copy");
  const blobs = await openBlobs(join(folder, "state", "blobs", "events"), {
    secret: randomBytes(32),
    publicUrl: "http://127.0.0.1/",
  });
  await live(blobs);
  for (const { key } of await blobs.list("observability/")) {
    await mkdir(dirname(join(copy, key)), { recursive: true });
    await writeFile(join(copy, key), (await blobs.get(key))?.bytes ?? "");
  }
});
afterAll(() => rm(folder, { recursive: true }));

const audit = (...args: string[]) => serenya("audit", ...args, "--dir", copy);

describe("serenya audit verify", () => {
  it("says that every day is whole, of a bucket's copy and of a local process alike", async () => {
    const ofCopy = await audit("verify");
    expect(ofCopy).toMatchObject({ status: 0, notes: "" });
    expect(ofCopy.out).toContain("2026-11-20  whole      4 links       3 events\n");
    expect(ofCopy.out).toContain("2026-11-21  open       2 links       2 events\n");
    expect(ofCopy.out).toContain("2 days: nothing is missing, altered, moved or cut off.\n");
    const ofState = await serenya("audit", "verify", "--state", join(folder, "state"));
    expect(ofState).toEqual(ofCopy);
  });

  it("ends with 6 and names what is not as it was written, and the head tells of an end cut off", async () => {
    const { head } = JSON.parse((await audit("verify", "--json")).out);
    expect(await audit("verify", "--head", head.sha256)).toMatchObject({ status: 0 });
    expect(await audit("verify", "--head", "0".repeat(64))).toMatchObject({ status: 6 });

    const file = join(copy, "observability/year=2026/month=11/day=20/document_processed-e3.json");
    const before = await readFile(file);
    await writeFile(file, String(before).replace(ada, bob));
    const { status, out } = await audit("verify");
    await writeFile(file, before);
    expect(status).toBe(6);
    expect(out).toContain("2026-11-20  broken");
    expect(out).toContain("altered: the event is not what was written (observability/year=2026");
    expect(out).toContain("1 of 2 days are not as they were written.\n");
  });

  it("narrows down to days", async () => {
    const { days } = JSON.parse((await audit("verify", "--json", "--from", "2026-11-21")).out);
    expect(days).toEqual([{ day: "2026-11-21", state: "open", links: 2, events: 2, problems: [] }]);
  });
});

describe("serenya audit", () => {
  it("lists the events of a day, and what one pseudonym did", async () => {
    const day = await audit("list", "--from", "2026-11-20", "--to", "2026-11-20");
    expect(day.out.split("\n").filter(Boolean)).toHaveLength(3);
    const { out } = await audit("show", ada, "--json");
    expect(JSON.parse(out).map(({ type }: AuditEvent) => type)).toEqual([
      "user_registered",
      "document_processed",
      "account_deleted",
    ]);
  });

  it("counts by kind", async () => {
    const { out } = await audit("count", "--json");
    expect(JSON.parse(out)).toEqual({ account_deleted: 1, document_processed: 2, user_registered: 2 });
  });

  it("proves a deletion by event, link and seal, and says so where there is none", async () => {
    const { status, out } = await audit("proof", ada, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      deleted: { type: "account_deleted", subject: ada },
      link: { key: expect.stringMatching(/day=21\/00000001\.json$/) },
      seal: null,
      later: [],
    });
    expect(await audit("proof", bob)).toMatchObject({
      status: 7,
      out: "",
      notes: `No deletion of ${bob} is in the chain.\n`,
    });
  });

  it.each([
    [["audit"], "Say what to do"],
    [["audit", "verify", "--from", "soon"], "must look like 2026-11-22"],
    [["audit", "show"], "Name the pseudonym"],
    [["audit", "list", "--type", "lunch"], "There is no event lunch"],
    [["audit", "verify", "--dir", "/nowhere"], "There are no events in /nowhere"],
  ])("%j is refused with a sentence", async (args, sentence) => {
    expect(await serenya(...args)).toMatchObject({ status: 2, notes: expect.stringContaining(sentence) });
  });
});
