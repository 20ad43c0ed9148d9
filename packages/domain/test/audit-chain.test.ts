import {
  type AuditEvent,
  type AuditReport,
  chainPrefix,
  decodeLink,
  encodeLink,
  eventTypes,
  verifyAudit,
} from "@serenya/contract/audit";
import { type MemoryBlobs, memoryBlobs, seededRandom, testClock } from "@serenya/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEventChain, storeEvent } from "../src/index.ts";

const copyOf = (blobs: MemoryBlobs) => ({
  keys: async () => [...blobs.objects.keys()],
  bytes: async (key: string) => blobs.objects.get(key)?.bytes,
});
const verify = (blobs: MemoryBlobs, options = {}) => verifyAudit(copyOf(blobs), options);
const kindsIn = ({ days }: AuditReport) => [
  ...new Set(days.flatMap(({ problems }) => problems.map(({ kind }) => kind))),
];

let named = 0;
const event = (at: Date, more: Partial<AuditEvent> = {}): AuditEvent => ({
  type: eventTypes[named % eventTypes.length] ?? "user_registered",
  at: at.toISOString(),
  streamEventId: `e${++named}`,
  subject: `s${named % 7}`,
  details: { count: named },
  ...more,
});

/** Several writers, each knowing only what it reads, over some days: one chain. */
async function written({ writers = 3, days = 3, batches = 4 } = {}) {
  const blobs = memoryBlobs();
  const clock = testClock("2026-11-20T10:00:00.000Z");
  const deps = { eventBlobs: blobs, clock };
  const chains = Array.from({ length: writers }, () => createEventChain(deps));
  for (let day = 0; day < days; day++) {
    await Promise.all(
      chains.map(async (chain) => {
        for (let batch = 0; batch < batches; batch++) {
          const events = [event(clock.now()), event(clock.now())];
          const stored = await Promise.all(events.map(storeEvent(deps)));
          await chain.append(stored.map(({ reference }) => reference));
        }
      }),
    );
    clock.advance(86_400_000);
  }
  return { blobs, clock, deps, chains };
}

describe("the audit's chain", () => {
  it("is one chain, however many write it at one moment", async () => {
    const { blobs } = await written({ writers: 12, days: 2, batches: 5 });
    const { days, head } = await verify(blobs);
    expect(days).toEqual([
      { day: "2026-11-20", state: "whole", links: 61, events: 120, problems: [] },
      { day: "2026-11-21", state: "open", links: 60, events: 120, problems: [] },
    ]);
    expect(head).toMatchObject({ day: "2026-11-21", sequence: 60 });
  });

  it("is found again by a writer that knows nothing, after any number of quiet days", async () => {
    for (const quiet of [0, 1, 7, 8, 400]) {
      const { blobs, clock, deps } = await written({ writers: 1, days: 1 });
      clock.advance(quiet * 86_400_000);
      const { reference } = await storeEvent(deps)(event(clock.now()));
      await createEventChain(deps).append([reference]);
      const { days } = await verify(blobs);
      expect(days.map(({ state }) => state)).toEqual(["whole", "open"]);
    }
  });

  it("never goes back a day: a writer whose clock is behind writes into the day that has begun", async () => {
    const { blobs, deps, clock } = await written({ writers: 1, days: 2 });
    const late = testClock("2026-11-20T23:59:59.000Z");
    const { reference } = await storeEvent(deps)(event(late.now()));
    await createEventChain({ ...deps, clock: late }).append([reference]);
    const { days } = await verify(blobs);
    expect(days.map(({ day, state }) => [day, state])).toEqual([
      ["2026-11-20", "whole"],
      ["2026-11-21", "open"],
    ]);
    expect(clock.now() > late.now()).toBe(true);
  });

  it("holds an event once, however often it is told, and by whomever", async () => {
    const { blobs, deps, clock, chains } = await written({ writers: 2, days: 1 });
    const told = event(clock.now());
    const before = (await verify(blobs)).days.reduce((sum, { events }) => sum + events, 0);
    for (const chain of [...chains, ...chains, createEventChain(deps)]) {
      const { reference } = await storeEvent(deps)(told);
      await chain.append([reference]);
    }
    const after = await verify(blobs);
    expect(kindsIn(after)).toEqual([]);
    expect(after.days.reduce((sum, { events }) => sum + events, 0)).toBe(before + 1);
  });

  it("tells of an event that was written and never linked", async () => {
    const { blobs, deps, clock } = await written();
    await storeEvent(deps)(event(clock.now()));
    expect(kindsIn(await verify(blobs))).toEqual(["unlinked"]);
  });

  it("goes on when a put is answered with a fault, and names nothing twice for it", async () => {
    const { blobs, deps, clock, chains } = await written({ writers: 1 });
    const { put } = blobs;
    let faults = 1;
    blobs.put = async (key, bytes, options) => {
      if (key.startsWith(chainPrefix) && faults-- > 0) throw new Error("S3 is away");
      return put(key, bytes, options);
    };
    const { reference } = await storeEvent(deps)(event(clock.now()));
    await expect(chains[0]?.append([reference])).rejects.toThrow("S3 is away");
    await chains[0]?.append([reference]);
    expect(kindsIn(await verify(blobs))).toEqual([]);
  });
});

describe("whatever is done to what was written is found", () => {
  it("any byte changed", async () => {
    const { blobs } = await written();
    const keys = [...blobs.objects.keys()];
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (which, where, by) => {
        const key = keys[which % keys.length] ?? "";
        const object = blobs.objects.get(key);
        if (!object) throw new Error("there is no such object");
        const bytes = new Uint8Array(object.bytes);
        bytes[where % bytes.length] = (bytes[where % bytes.length] ?? 0) ^ by;
        blobs.objects.set(key, { ...object, bytes });
        const found = kindsIn(await verify(blobs));
        blobs.objects.set(key, object);
        expect(found.length, key).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
    expect(kindsIn(await verify(blobs))).toEqual([]);
  });

  it("any object removed", async () => {
    const { blobs } = await written();
    for (const [key, object] of [...blobs.objects]) {
      blobs.objects.delete(key);
      expect(kindsIn(await verify(blobs)).length, key).toBeGreaterThan(0);
      blobs.objects.set(key, object);
    }
  });

  it("any two objects of one kind swapped", async () => {
    const { blobs } = await written();
    const isLink = (key: string) => key.startsWith(chainPrefix);
    const keys = [...blobs.objects.keys()];
    const random = seededRandom(1);
    for (let run = 0; run < 200; run++) {
      const [a = "", b = ""] = [
        keys[Math.floor(random() * keys.length)],
        keys[Math.floor(random() * keys.length)],
      ];
      const [one, other] = [blobs.objects.get(a), blobs.objects.get(b)];
      if (!one || !other || a === b || isLink(a) !== isLink(b)) continue;
      blobs.objects.set(a, other).set(b, one);
      expect(kindsIn(await verify(blobs))).toContain("reordered");
      blobs.objects.set(a, one).set(b, other);
    }
  });

  it("a link told anew by somebody who knows the form", async () => {
    const { blobs } = await written();
    const links = [...blobs.objects.values()].filter(({ info }) => info.key.startsWith(chainPrefix));
    const last = links
      .map(({ info }) => info.key)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .at(-1);
    for (const object of links) {
      if (object.info.key === last) continue;
      const link = await decodeLink(object.bytes);
      if (!link) throw new Error("there is no link");
      const bytes = await encodeLink({ ...link, writtenAt: "2026-11-19T00:00:00.000Z" });
      blobs.objects.set(object.info.key, { ...object, bytes });
      expect(kindsIn(await verify(blobs)), object.info.key).toContain("altered");
      blobs.objects.set(object.info.key, object);
    }
  });

  it("one figure in the last link, behind which nothing stands yet", async () => {
    const { blobs } = await written({ writers: 1 });
    const key = [...blobs.objects.keys()].filter((one) => one.startsWith(chainPrefix)).at(-1) ?? "";
    const text = new TextDecoder().decode(blobs.objects.get(key)?.bytes);
    const bytes = new TextEncoder().encode(text.replace("T10:00:00", "T10:00:01"));
    await blobs.put(key, bytes, { type: "application/json", condition: "always" });
    expect(kindsIn(await verify(blobs))).toContain("altered");
  });

  it("a whole day removed, its events too", async () => {
    for (const day of ["20", "21", "22"]) {
      const { blobs } = await written();
      for (const key of [...blobs.objects.keys()])
        if (key.includes(`/day=${day}/`)) blobs.objects.delete(key);
      expect(kindsIn(await verify(blobs)).length, day).toBeGreaterThan(0);
    }
  });

  it("the end of a closed day cut off, links and events together", async () => {
    const { blobs } = await written({ writers: 1 });
    const links = [...blobs.objects.keys()].filter((key) => key.includes("chain/year=2026/month=11/day=20/"));
    const seal = links.at(-1) ?? "";
    blobs.objects.delete(seal);
    expect(kindsIn(await verify(blobs))).toContain("truncated");
  });

  it("the end of the day at hand cut off, links and events together, by a head that was noted", async () => {
    const { blobs } = await written({ writers: 1 });
    const noted = (await verify(blobs)).head?.sha256;
    const last =
      [...blobs.objects.keys()]
        .filter((key) => key.startsWith(chainPrefix))
        .toSorted((a, b) => (a < b ? -1 : 1))
        .at(-1) ?? "";
    const text = new TextDecoder().decode(blobs.objects.get(last)?.bytes);
    for (const { key } of JSON.parse(text).link.events) blobs.objects.delete(key);
    blobs.objects.delete(last);
    expect(kindsIn(await verify(blobs))).toEqual([]);
    expect(kindsIn(await verify(blobs, { head: noted }))).toEqual(["truncated"]);
  });

  it("something put in between", async () => {
    const { blobs, deps, clock } = await written({ writers: 1 });
    const { bytes } = blobs.objects.get(
      [...blobs.objects.keys()].find((key) => key.startsWith(chainPrefix)) ?? "",
    ) ?? {
      bytes: new Uint8Array(),
    };
    await blobs.put(`${chainPrefix}year=2026/month=11/day=20/00000099.json`, bytes, {
      type: "application/json",
      condition: "always",
    });
    expect(kindsIn(await verify(blobs))).toContain("reordered");
    expect(clock && deps).toBeTruthy();
  });
});

describe("a part of the days", () => {
  it("is verified by itself, and what is broken elsewhere is not told", async () => {
    const { blobs } = await written();
    const [first = ""] = [...blobs.objects.keys()].filter((key) =>
      key.includes("chain/year=2026/month=11/day=20/"),
    );
    blobs.objects.delete(first);
    const later = await verify(blobs, { from: "2026-11-21" });
    expect(later.days.map(({ day, state }) => [day, state])).toEqual([
      ["2026-11-21", "whole"],
      ["2026-11-22", "open"],
    ]);
    expect((await verify(blobs, { to: "2026-11-20" })).days.map(({ state }) => state)).toEqual(["broken"]);
  });

  it("may begin where older days have been let go after seven years", async () => {
    const { blobs } = await written();
    for (const key of [...blobs.objects.keys()]) if (key.includes("/day=20/")) blobs.objects.delete(key);
    expect(kindsIn(await verify(blobs))).toEqual(["missing"]);
    expect(kindsIn(await verify(blobs, { from: "2026-11-21" }))).toEqual([]);
  });
});
