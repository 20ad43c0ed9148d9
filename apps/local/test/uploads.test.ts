import { limits } from "@serenya/contract";
import { generateDeviceKey } from "@serenya/contract/client";
import { testClock } from "@serenya/testing";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { boot } from "../src/index.ts";
import { blobsOf } from "./support/files.ts";
import { newPerson, type Person } from "./support/person.ts";
import { drawReport } from "./support/report.ts";
import { startSystem, type TestSystem, temporaryFolder } from "./support/system.ts";
import { announce, sendForm, sha256Of } from "./support/upload.ts";

let system: TestSystem;
let person: Person;
let report: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  system = await startSystem();
  person = await newPerson(system.url);
  report = await drawReport();
});
afterAll(() => system.close());

const statusOf = async (jobId: string) => {
  const answer = await person.client.status({ params: { jobId } });
  return answer.ok ? answer.value.status : answer.error;
};

describe("an announcement", () => {
  it.each([
    ["11 MB", { size: 11 * 1024 * 1024 }, "document_too_large"],
    ["one byte too many", { size: limits.document.bytes + 1 }, "document_too_large"],
    ["a type that can't be read", { type: "image/gif" }, "document_unsupported"],
    ["a checksum that is none", { sha256: "AAAA" }, "validation_failed"],
  ])("of %s is refused", async (_what, change, code) => {
    const { publicJwk } = await generateDeviceKey();
    const body = {
      size: 10,
      type: "application/pdf",
      sha256: sha256Of(report),
      deviceKey: publicJwk,
      ...change,
    };
    const answer = await person.client.upload({ body });
    expect(answer).toMatchObject({ ok: false, error: { code } });
  });
});

describe("an upload", () => {
  it("of other bytes than announced is refused and leaves nothing", async () => {
    const { jobId, form } = await announce(person, report);
    const changed = new Uint8Array(report);
    changed[100] = (changed[100] ?? 0) ^ 1;
    expect(await sendForm(form, changed)).toMatchObject({ status: 400, code: "BadDigest" });
    expect(await sendForm(form, new Uint8Array([...report, 10]))).toMatchObject({ code: "EntityTooLarge" });
    expect(await sendForm(form, report.slice(1))).toMatchObject({ code: "EntityTooSmall" });
    expect(await sendForm(form, new Uint8Array(11 * 1024 * 1024))).toMatchObject({ code: "EntityTooLarge" });
    expect(await blobsOf(system.state, jobId)).toEqual([]);
    expect(await statusOf(jobId)).toBe("waiting-for-upload");
  });

  it.each(["key", "Content-Type", "x-amz-checksum-sha256", "policy", "x-amz-signature"])(
    "with a changed %s is refused",
    async (field) => {
      const { jobId, form } = await announce(person, report);
      const value = field === "key" ? `incoming/${jobId.slice(0, -1)}0` : `${form.fields[field]}A`;
      const answer = await sendForm({ ...form, fields: { ...form.fields, [field]: value } }, report);
      expect(answer.status).toBe(403);
      expect(await statusOf(jobId)).toBe("waiting-for-upload");
    },
  );

  it("with a form that has expired is refused", async () => {
    const clock = testClock(new Date().toISOString());
    const later = await boot({ state: await temporaryFolder(), host: "127.0.0.1", port: 0, clock });
    const { form } = await announce(await newPerson(later.url), report);
    clock.advance(limits.uploadMinutes * 60_000);
    expect(await sendForm(form, report)).toMatchObject({ status: 403, code: "AccessDenied" });
    await later.close();
  });
});

describe("an upload form after cleanup", () => {
  it("that was used is refused, and nothing changes", async () => {
    const { jobId, form } = await announce(person, report);
    expect((await sendForm(form, report)).status).toBe(204);
    await vi.waitFor(async () => expect(await statusOf(jobId)).toBe("completed"), 25_000);
    const first = await person.client.cleanup({ params: { jobId } });
    expect((await sendForm(form, report)).status).toBe(403);
    expect(await statusOf(jobId)).toBe("cleaned");
    expect(await blobsOf(system.state, jobId)).toEqual([]);
    const second = await person.client.cleanup({ params: { jobId } });
    expect(first.ok && first.value.receipt).toBe(second.ok && second.value.receipt);
  });

  it("that was not used brings nothing back", async () => {
    const { jobId, form } = await announce(person, report);
    expect((await person.client.cleanup({ params: { jobId } })).ok).toBe(true);
    expect((await sendForm(form, report)).status).toBe(204);
    await vi.waitFor(async () => expect(await blobsOf(system.state, jobId)).toEqual([]), 25_000);
    expect(await statusOf(jobId)).toBe("cleaned");
    expect(await person.client.result({ params: { jobId } })).toMatchObject({
      error: { code: "job_cleaned" },
    });
  });
});
