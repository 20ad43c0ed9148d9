import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Change } from "@serenya/domain";
import { createLog, type StreamHandler } from "@serenya/functions";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openNoteFolder } from "../state/note-folder.ts";
import { runStream, type StreamRunner } from "./runner.ts";

const change = (sequence: number): Change => ({
  eventId: `event-${sequence}`,
  sequence,
  kind: "INSERT",
  at: 1_700_000_000_123,
  key: { PK: "USER#1", SK: "PROFILE" },
  newImage: { PK: "USER#1", SK: "PROFILE", version: sequence, email: "potassium@example.org" },
});

let runner: StreamRunner | undefined;
afterEach(() => runner?.close());

async function start(changes: Change[], handler: StreamHandler, place = 0) {
  const folder = await mkdtemp(join(tmpdir(), "serenya-stream-"));
  const lines: string[] = [];
  const standing = { place };
  runner = runStream({
    feed: { read: async (after, most) => changes.filter(({ sequence }) => sequence > after).slice(0, most) },
    place: {
      read: async () => standing.place,
      write: async (sequence) => {
        standing.place = sequence;
      },
    },
    handler,
    setAside: await openNoteFolder(folder),
    log: createLog(
      (line) => lines.push(line),
      () => new Date(),
    ),
    batchSize: 4,
    tries: 3,
    firstDelay: 1,
  });
  return { standing, folder, lines, runner };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => change(index * 2 + 1));

describe("the stream runner", () => {
  it("hands over all changes in order, in batches, and waits for news", async () => {
    const changes = upTo(6);
    const batches: (string | undefined)[][] = [];
    const { standing, runner } = await start(changes, async ({ Records }) => {
      batches.push(Records.map(({ eventID }) => eventID));
      return { batchItemFailures: [] };
    });
    await vi.waitFor(() => expect(standing.place).toBe(11));
    changes.push(change(20));
    runner.wake();
    await vi.waitFor(() => expect(standing.place).toBe(20));
    expect(batches.map((batch) => batch.length)).toEqual([4, 2, 1]);
    expect(batches.flat()).toEqual(changes.map(({ eventId }) => eventId));
  });

  it("goes on from the kept place", async () => {
    const seen: (string | undefined)[] = [];
    const { standing } = await start(
      upTo(3),
      async ({ Records }) => {
        seen.push(...Records.map(({ eventID }) => eventID));
        return { batchItemFailures: [] };
      },
      3,
    );
    await vi.waitFor(() => expect(standing.place).toBe(5));
    expect(seen).toEqual(["event-5"]);
  });

  it("gives the images as typed JSON and the time in seconds", async () => {
    const records: unknown[] = [];
    const { standing } = await start(upTo(1), async ({ Records }) => {
      records.push(...Records);
      return { batchItemFailures: [] };
    });
    await vi.waitFor(() => expect(standing.place).toBe(1));
    expect(records[0]).toMatchObject({
      eventName: "INSERT",
      dynamodb: {
        ApproximateCreationDateTime: 1_700_000_000.123,
        Keys: { PK: { S: "USER#1" }, SK: { S: "PROFILE" } },
        NewImage: { version: { N: "1" } },
      },
    });
  });

  it("goes on from the record that failed", async () => {
    const batches: (string | undefined)[][] = [];
    const { standing } = await start(upTo(4), async ({ Records }) => {
      batches.push(Records.map(({ eventID }) => eventID));
      const third = Records.find(({ eventID }) => eventID === "event-5");
      const fails = batches.length === 1 && third;
      return { batchItemFailures: fails ? [{ itemIdentifier: third.dynamodb?.SequenceNumber ?? "" }] : [] };
    });
    await vi.waitFor(() => expect(standing.place).toBe(7));
    expect(batches).toEqual([
      ["event-1", "event-3", "event-5", "event-7"],
      ["event-5", "event-7"],
    ]);
  });

  it.each(["named", "thrown"])("sets a poisoned record aside (%s) and goes on behind it", async (how) => {
    const through: (string | undefined)[] = [];
    let poisonedTries = 0;
    const { standing, folder, lines } = await start(upTo(6), async ({ Records }) => {
      const poisoned = Records.find(({ eventID }) => eventID === "event-5");
      if (poisoned) poisonedTries++;
      if (poisoned && how === "thrown") throw new Error("potassium 6.9");
      if (poisoned)
        return { batchItemFailures: [{ itemIdentifier: poisoned.dynamodb?.SequenceNumber ?? "" }] };
      through.push(...Records.map(({ eventID }) => eventID));
      return { batchItemFailures: [] };
    });
    await vi.waitFor(() => expect(standing.place).toBe(11));
    expect(new Set(through)).toEqual(
      new Set(
        how === "named"
          ? ["event-7", "event-9", "event-11"]
          : ["event-1", "event-3", "event-7", "event-9", "event-11"],
      ),
    );
    expect(poisonedTries).toBeGreaterThanOrEqual(3);
    expect(await readdir(folder)).toEqual(["event-5.json"]);
    expect(await readFile(join(folder, "event-5.json"), "utf8")).not.toContain("potassium");
    expect(lines.filter((line) => line.includes("stream-set-aside"))).toHaveLength(1);
    expect(lines.join()).not.toContain("potassium");
  });

  it("stops in the middle of a backoff", async () => {
    const { runner } = await start(upTo(1), async () => {
      throw new Error("always");
    });
    const begun = performance.now();
    await runner.close();
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
