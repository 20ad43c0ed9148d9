import { type Reading, unreadableReasonSchema } from "@serenya/contract";
import { openSealed, verifyReceipt } from "@serenya/contract/client";
import { reading, resultRow } from "@serenya/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeSystem, type System } from "./system.ts";

let system: System;
let token: string;
beforeEach(async () => {
  system = await makeSystem();
  token = (await system.person("ada")).token;
});
afterEach(() => system.close());

const statusOf = async (jobId: string) =>
  (await system.call("status", { token, params: { jobId } })).body.data;
const blobKeys = async () => (await system.tempBlobs.list("")).map(({ key }) => key.split("/")[0]);
const notALabReport: Reading = {
  ...reading(),
  document: { ...reading().document, kind: "not-a-lab-report" },
};

describe("a document", () => {
  it("goes in, is read once, and comes back sealed to the device", async () => {
    const read = reading({ results: [resultRow(), resultRow()] });
    system.willRead(read);
    const { jobId, deviceKey } = await system.send(token);
    expect(await statusOf(jobId)).toMatchObject({ status: "queued", attempt: 0, failure: null });

    expect(await system.deliver(jobId)).toBe("finished");
    expect(await statusOf(jobId)).toMatchObject({ status: "completed", stage: null, attempt: 1 });
    const { sealed } = (await system.call("result", { token, params: { jobId } })).body.data;
    const { keys } = (await system.call("keys")).body.data;
    const opened = await openSealed({ sealed, jobId, deviceKey, keys });
    expect(opened).toMatchObject({ ok: true, value: { jobId, reading: read } });
    expect(await blobKeys()).toEqual(["jobs", "outgoing"]);
  });

  it("is cleaned up with a receipt, the same one each time, and is gone", async () => {
    const { jobId } = await system.send(token);
    await system.deliver(jobId);
    const receipts = await Promise.all(
      [1, 2, 3].map(() => system.call("cleanup", { token, params: { jobId } })),
    );
    const [first] = receipts.map(({ body }) => body.data.receipt);
    expect(receipts.map(({ body }) => body.data.receipt)).toEqual([first, first, first]);
    const { keys } = (await system.call("keys")).body.data;
    expect(await verifyReceipt(first, keys)).toMatchObject({ ok: true, value: { subject: "job", jobId } });

    expect(await statusOf(jobId)).toMatchObject({ status: "cleaned" });
    expect((await system.call("result", { token, params: { jobId } })).body.error.code).toBe("job_cleaned");
    expect(await blobKeys()).toEqual(["jobs"]);
  });

  it.each(unreadableReasonSchema.options)(
    "that is unreadable (%s) fails with that code and is deleted",
    async (reason) => {
      const base = reading({ results: [] });
      system.willRead({ ...base, document: { ...base.document, kind: "unreadable", reason } });
      const { jobId } = await system.send(token);
      expect(await system.deliver(jobId)).toBe("finished");
      const { status, failure } = await statusOf(jobId);
      expect([status, failure.code]).toEqual(["failed", reason]);
      expect(failure.action.length).toBeGreaterThan(10);
      expect((await system.call("result", { token, params: { jobId } })).body.error.code).toBe("job_failed");
      expect(await blobKeys()).toEqual(["jobs"]);
    },
  );

  it("that is no lab report fails and says so, also when its event comes again", async () => {
    system.willRead(notALabReport);
    const { jobId } = await system.send(token);
    await system.deliver(jobId);
    await system.deliver(jobId, 2);
    expect(await statusOf(jobId)).toMatchObject({
      attempt: 1,
      failure: { code: "document_not_a_lab_report" },
    });
  });

  it("that waited longer than 48 hours is refused unread", async () => {
    const { jobId } = await system.send(token);
    system.clock.advance(49 * 3_600_000);
    system.willRead(async () => {
      throw new Error("was read");
    });
    await system.deliver(jobId);
    const { token: later } = await again();
    const status = await system.call("status", { token: later, params: { jobId } });
    expect(status.body.data.failure.code).toBe("document_expired");
    expect(await blobKeys()).toEqual(["jobs"]);
  });

  it("that differs from what was announced is refused unread", async () => {
    const { jobId } = await system.send(token);
    // The edge is not trusted: somebody who got past it may have put another object there.
    const options = { type: "application/pdf", condition: "always" } as const;
    await system.tempBlobs.put(`incoming/${jobId}`, Buffer.from("%PDF-1.7 a repor_"), options);
    await system.deliver(jobId);
    expect((await statusOf(jobId)).failure.code).toBe("document_mismatch");
  });

  it("of an unknown job is deleted", async () => {
    const jobId = `result_00000000-0000-4000-8000-000000000000_1700000000000_${"a".repeat(26)}`;
    await system.tempBlobs.put(`incoming/${jobId}`, Buffer.from("x"), {
      type: "text/plain",
      condition: "always",
    });
    expect(await system.deliver(jobId)).toBe("finished");
    expect(await blobKeys()).toEqual([]);
  });
});

describe("events come twice, late, and holders die", () => {
  it("one attempt works, whoever else is told to", async () => {
    let reads = 0;
    system.willRead(async () => {
      reads++;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return reading({ results: [resultRow()] });
    });
    const { jobId } = await system.send(token);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => system.deliver(jobId)));
    expect(reads).toBe(1);
    expect(outcomes.filter((outcome) => outcome === "finished")).toHaveLength(1);
    expect(await system.deliver(jobId, 2)).toBe("finished");
    expect(reads).toBe(1);
    expect(await statusOf(jobId)).toMatchObject({ status: "completed", attempt: 1 });
  });

  it("a fault gives the job back, the next receive does it", async () => {
    const secret = "secret-of-the-document";
    system.willRead(async () => {
      throw new Error(`could not read ${secret}`);
    });
    const { jobId } = await system.send(token);
    expect(await system.deliver(jobId, 1)).toBe("again");
    expect(await statusOf(jobId)).toMatchObject({ status: "queued", attempt: 1 });
    system.willRead(reading({ results: [resultRow()] }));
    expect(await system.deliver(jobId, 2)).toBe("finished");
    expect(await statusOf(jobId)).toMatchObject({ status: "completed", attempt: 2 });
    expect(system.lines.join("\n")).not.toContain(secret);
  });

  it("the fourth receive only says that it failed, and a redrive still succeeds", async () => {
    system.willRead(async () => {
      throw new Error("always");
    });
    const { jobId } = await system.send(token);
    for (const receive of [1, 2, 3, 4]) expect(await system.deliver(jobId, receive)).toBe("again");
    expect(await statusOf(jobId)).toMatchObject({
      status: "failed",
      attempt: 3,
      failure: { code: "processing_failed" },
    });
    system.willRead(reading({ results: [resultRow()] }));
    expect(await system.deliver(jobId, 1)).toBe("finished");
    expect(await statusOf(jobId)).toMatchObject({ status: "completed", failure: null });
  });

  it("a holder that died is waited for until its lease has run out", async () => {
    let forget = () => {};
    system.willRead(
      () =>
        new Promise((resolve) => {
          forget = () => resolve(notALabReport);
        }),
    );
    const { jobId } = await system.send(token);
    const dead = system.deliver(jobId);
    await until(async () => (await statusOf(jobId)).stage === "reading");

    expect(await system.deliver(jobId, 2)).toBe("again");
    system.clock.advance(9_000);
    system.willRead(reading({ results: [resultRow()] }));
    expect(await system.deliver(jobId, 3)).toBe("finished");
    // The dead one comes back to life: it has no say any more.
    forget();
    expect(await dead).toBe("again");
    expect(await statusOf(jobId)).toMatchObject({ status: "completed", attempt: 2 });
  });

  it("a result that a dead attempt had stored is completed, not made again", async () => {
    const { jobId, deviceKey } = await system.send(token);
    await system.deliver(jobId);
    const stored = await system.tempBlobs.get(`outgoing/${jobId}`);
    const other = await system.send(token);
    await system.tempBlobs.put(`outgoing/${other.jobId}`, stored?.bytes ?? new Uint8Array(), {
      type: "application/json",
      condition: { absent: true },
    });
    system.willRead(async () => {
      throw new Error("was read again");
    });
    expect(await system.deliver(other.jobId)).toBe("finished");
    expect(await statusOf(other.jobId)).toMatchObject({ status: "completed" });
    // Its content was another job's: the device sees that.
    const { sealed } = (await system.call("result", { token, params: { jobId: other.jobId } })).body.data;
    const { keys } = (await system.call("keys")).body.data;
    expect((await openSealed({ sealed, jobId: other.jobId, deviceKey, keys })).ok).toBe(false);
  });

  it("cleaned up while it is being read, a job leaves nothing", async () => {
    let finish = () => {};
    system.willRead(
      () =>
        new Promise((resolve) => {
          finish = () => resolve(reading({ results: [resultRow()] }));
        }),
    );
    const { jobId } = await system.send(token);
    const working = system.deliver(jobId);
    await until(async () => (await statusOf(jobId)).stage === "reading");
    expect((await system.call("cleanup", { token, params: { jobId } })).status).toBe(200);
    finish();
    expect(await working).toBe("finished");
    expect(await statusOf(jobId)).toMatchObject({ status: "cleaned" });
    expect(await blobKeys()).toEqual(["jobs"]);
  });

  it("a replayed form after cleanup changes nothing", async () => {
    const { jobId, post } = await system.send(token);
    await system.deliver(jobId);
    await system.call("cleanup", { token, params: { jobId } });
    expect((await post()).ok).toBe(false);
    // Where a form could be used again, as on S3, the tombstone does it.
    await system.tempBlobs.put(`incoming/${jobId}`, Buffer.from("%PDF-1.7 a report"), {
      type: "application/pdf",
      condition: "always",
    });
    expect(await system.deliver(jobId)).toBe("finished");
    expect(await statusOf(jobId)).toMatchObject({ status: "cleaned" });
    expect(await blobKeys()).toEqual(["jobs"]);
  });
});

describe("somebody else's job", () => {
  it.each(["status", "result", "cleanup"] as const)("answers like an unknown one: %s", async (operation) => {
    const { jobId } = await system.send(token);
    await system.deliver(jobId);
    const stranger = await system.person("eve");
    const own = `result_${stranger.userId}_1700000000000_${"a".repeat(26)}`;
    const [foreign, unknown] = await Promise.all(
      [jobId, own].map((id) => system.call(operation, { token: stranger.token, params: { jobId: id } })),
    );
    expect(foreign?.status).toBe(404);
    expect([foreign?.status, foreign?.body.error]).toEqual([unknown?.status, unknown?.body.error]);
  });
});

describe("limits", () => {
  const document = { size: 100, type: "application/pdf", sha256: `${"A".repeat(43)}=` };

  it.each([
    ["too large", { size: 10 * 1024 * 1024 + 1 }, "document_too_large"],
    ["of a type that we can't read", { type: "image/gif" }, "document_unsupported"],
    ["with a checksum that is none", { sha256: "abc" }, "validation_failed"],
    ["with a key that is not on the curve", { deviceKey: { x: "A".repeat(43) } }, "validation_failed"],
  ])("a document %s is refused before it is sent", async (_name, change, code) => {
    const { deviceKey } = await system.send(token);
    const body = { ...document, deviceKey: deviceKey.publicJwk, ...change };
    const key = { ...deviceKey.publicJwk, ...("deviceKey" in change ? change.deviceKey : {}) };
    const answer = await system.call("upload", { token, body: { ...body, deviceKey: key } });
    expect(answer.body.error.code).toBe(code);
  });

  it("the fifty-first document of a day is refused until tomorrow", async () => {
    const { deviceKey } = await system.send(token);
    const announce = () =>
      system.call("upload", { token, body: { ...document, deviceKey: deviceKey.publicJwk } });
    for (let i = 1; i < 50; i++) expect((await announce()).status).toBe(201);
    const refused = await announce();
    expect(refused).toMatchObject({
      status: 429,
      body: { error: { code: "limit_reached", retryAt: "2026-11-03T00:00:00.000Z" } },
    });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    system.clock.set(new Date("2026-11-03T00:00:00.000Z"));
    const { token: tomorrow } = await again();
    const body = { ...document, deviceKey: deviceKey.publicJwk };
    expect((await system.call("upload", { token: tomorrow, body })).status).toBe(201);
  });
});

/** Signs in anew, after the clock has moved past the life of the token. */
async function again() {
  const answer = await system.call("oauthSignin", { body: await system.proof("ada") });
  return { token: answer.body.data.tokens.accessToken as string };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("it never came to hold");
}
