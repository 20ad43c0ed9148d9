import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BlobInfo } from "@serenya/domain";
import { testClock } from "@serenya/testing";
import { describe, expect, test } from "vitest";
import { openStoreFolder } from "../src/blobs/store-folder.ts";
import { openUsedForms } from "../src/blobs/used-forms.ts";
import { openBlobs, sweep, temporaryRules } from "../src/index.ts";
import { inChunks } from "./content.ts";
import { tempFolder } from "./temp-folder.ts";

const secret = new Uint8Array(32).fill(7);
const publicUrl = "http://127.0.0.1/uploads";
const always = { type: "text/plain", condition: "always" } as const;
const content = new Uint8Array(Buffer.from("some bytes"));
const form = (key: string, expiresAt: Date) => ({
  key,
  size: content.length,
  type: "application/pdf",
  sha256: createHash("sha256").update(content).digest("base64"),
  expiresAt,
});
const later = (clock: { now(): Date }) => new Date(clock.now().getTime() + 900_000);
const refused = { ok: false, error: expect.objectContaining({ code: "AccessDenied", status: 403 }) };

describe("blobs on disk", () => {
  test("objects are there after opening again", async () => {
    const folder = tempFolder();
    const first = await openBlobs(folder, { secret, publicUrl });
    await first.put("jobs/a", content, always);
    const second = await openBlobs(folder, { secret, publicUrl });
    expect(await second.get("jobs/a")).toEqual(await first.get("jobs/a"));
  });

  test("a rewrite with the same bytes is another object for conditions", async () => {
    const blobs = await openBlobs(tempFolder(), { secret, publicUrl });
    const first = await blobs.put("jobs/a", content, always);
    if (!first.ok) throw new Error("the put failed");
    await blobs.put("jobs/a", content, always);
    const conflict = await blobs.put("jobs/a", content, {
      type: "text/plain",
      condition: { etag: first.value.etag },
    });
    expect(conflict.ok).toBe(false);
  });

  test("listeners hear of every object once it is there, and of nothing that was refused", async () => {
    const blobs = await openBlobs(tempFolder(), { secret, publicUrl });
    const heard: BlobInfo[] = [];
    const stop = blobs.onCreated((info) => heard.push(info));
    const put = await blobs.put("jobs/a", content, always);
    await blobs.put("jobs/a", content, { type: "text/plain", condition: { absent: true } });
    const { fields } = await blobs.presignPost(form("incoming/a", new Date(Date.now() + 60_000)));
    await blobs.acceptPost({ fields, file: inChunks(content.subarray(1)) });
    const posted = await blobs.acceptPost({ fields, file: inChunks(content) });
    stop();
    await blobs.put("jobs/b", content, always);
    expect(heard.map((info) => ({ ok: true, value: info }))).toEqual([put, posted]);
  });

  test.each([
    ["content", (bytes: Buffer) => bytes.fill(0, bytes.length - 1)],
    ["length", (bytes: Buffer) => bytes.subarray(0, -1)],
    ["beginning", (bytes: Buffer) => Buffer.concat([Buffer.from("X"), bytes.subarray(1)])],
    ["header", (bytes: Buffer) => bytes.subarray(0, 20)],
    ["everything", () => Buffer.alloc(0)],
  ])("an object whose file was damaged (%s) throws instead of giving wrong bytes", async (_name, damage) => {
    const folder = tempFolder();
    const blobs = await openBlobs(folder, { secret, publicUrl });
    await blobs.put("jobs/a", content, always);
    const file = join(folder, "objects", "jobs", "a~");
    writeFileSync(file, damage(readFileSync(file)));
    await expect(blobs.get("jobs/a")).rejects.toThrow(/damaged/);
  });
});

describe("upload forms", () => {
  test("a used form stays used after opening again, an unused one stays good", async () => {
    const folder = tempFolder();
    const first = await openBlobs(folder, { secret, publicUrl });
    const expiresAt = new Date(Date.now() + 60_000);
    const [used, unused] = [form("incoming/a", expiresAt), form("incoming/b", expiresAt)];
    const [usedForm, unusedForm] = [await first.presignPost(used), await first.presignPost(unused)];
    await first.acceptPost({ fields: usedForm.fields, file: inChunks(content) });
    await first.delete("incoming/a");
    const second = await openBlobs(folder, { secret, publicUrl });
    expect(await second.acceptPost({ fields: usedForm.fields, file: inChunks(content) })).toEqual(refused);
    expect(await second.head("incoming/a")).toBeUndefined();
    expect((await second.acceptPost({ fields: unusedForm.fields, file: inChunks(content) })).ok).toBe(true);
  });

  test("a crash between the mark and the move is finished at the next opening", async () => {
    const root = tempFolder();
    const blobs = await openBlobs(root, { secret, publicUrl });
    const expiresAt = new Date(Date.now() + 60_000);
    const { fields } = await blobs.presignPost(form("incoming/a", expiresAt));
    await blobs.acceptPost({ fields, file: inChunks(content) });
    // Put things back to where they stood before the move.
    const [mark = ""] = readdirSync(join(root, "used-forms"));
    const { draft } = JSON.parse(readFileSync(join(root, "used-forms", mark), "utf8"));
    writeFileSync(join(root, "drafts", draft), readFileSync(join(root, "objects", "incoming", "a~")));
    await blobs.delete("incoming/a");
    writeFileSync(join(root, "drafts", "another"), "half an upload");

    const again = await openBlobs(root, { secret, publicUrl });
    expect(Buffer.from((await again.get("incoming/a"))?.bytes ?? []).equals(content)).toBe(true);
    expect(readdirSync(join(root, "drafts"))).toEqual([]);
    expect(await again.acceptPost({ fields, file: inChunks(content) })).toEqual(refused);
  });

  test("a form whose upload can't be moved into place is not used up", async () => {
    const folder = await openStoreFolder(tempFolder());
    const usedForms = await openUsedForms(folder);
    const name = { formId: "form", expiresAt: new Date(Date.now() + 60_000) };
    await expect(usedForms.use(name, "no-such-draft", "incoming/a")).rejects.toThrow();
    expect(await usedForms.has(name)).toBe(false);
  });

  test("a form expires by the clock, and is forgotten a day later", async () => {
    const root = tempFolder();
    const clock = testClock();
    const blobs = await openBlobs(root, { secret, publicUrl, clock });
    const [one, two] = [
      await blobs.presignPost(form("incoming/a", later(clock))),
      await blobs.presignPost(form("incoming/b", later(clock))),
    ];
    clock.advance(899_000);
    expect((await blobs.acceptPost({ fields: one.fields, file: inChunks(content) })).ok).toBe(true);
    clock.advance(1_000);
    expect(await blobs.acceptPost({ fields: two.fields, file: inChunks(content) })).toEqual(refused);
    clock.advance(86_400_000);
    await blobs.presignPost(form("incoming/c", later(clock)));
    expect(readdirSync(join(root, "used-forms"))).toHaveLength(1);
    clock.advance(1);
    await blobs.presignPost(form("incoming/c", later(clock)));
    expect(readdirSync(join(root, "used-forms"))).toEqual([]);
  });

  test("a form of another bucket is refused", async () => {
    const one = await openBlobs(tempFolder(), { secret, publicUrl });
    const two = await openBlobs(tempFolder(), { secret: new Uint8Array(32).fill(8), publicUrl });
    const { fields } = await one.presignPost(form("incoming/a", new Date(Date.now() + 60_000)));
    const answer = await two.acceptPost({ fields, file: inChunks(content) });
    expect(answer).toEqual({ ok: false, error: expect.objectContaining({ code: "SignatureDoesNotMatch" }) });
  });

  test("reading stops at the first chunk too many, and nothing is left", async () => {
    const root = tempFolder();
    const blobs = await openBlobs(root, { secret, publicUrl });
    const { fields } = await blobs.presignPost(form("incoming/a", new Date(Date.now() + 60_000)));
    let chunks = 0;
    async function* endless() {
      for (;;) {
        chunks += 1;
        yield content;
      }
    }
    const answer = await blobs.acceptPost({ fields, file: endless() });
    expect(answer).toEqual({ ok: false, error: expect.objectContaining({ code: "EntityTooLarge" }) });
    expect(chunks).toBe(2);
    expect([readdirSync(join(root, "drafts")), readdirSync(join(root, "objects"))]).toEqual([[], []]);
  });

  test("a file that throws half-way leaves nothing, and the form is good for another try", async () => {
    const root = tempFolder();
    const blobs = await openBlobs(root, { secret, publicUrl });
    const { fields } = await blobs.presignPost(form("incoming/a", new Date(Date.now() + 60_000)));
    async function* broken() {
      yield content.subarray(0, 3);
      throw new Error("the wire was cut");
    }
    await expect(blobs.acceptPost({ fields, file: broken() })).rejects.toThrow("the wire was cut");
    expect(readdirSync(join(root, "drafts"))).toEqual([]);
    expect((await blobs.acceptPost({ fields, file: inChunks(content) })).ok).toBe(true);
  });
});

test("the sweeper deletes what its rules call too old, and nothing else", async () => {
  const clock = testClock();
  const blobs = await openBlobs(tempFolder(), { secret, publicUrl, clock });
  const keys = ["incoming/a", "jobs/a", "kept/a", "outgoing/a"];
  for (const key of keys) await blobs.put(key, content, always);
  const left = async () => (await blobs.list("")).map(({ key }) => key);
  clock.advance(2 * 86_400_000);
  expect(await sweep(blobs, temporaryRules, clock)).toBe(0);
  expect(await left()).toEqual(keys);
  clock.advance(1);
  await blobs.put("outgoing/new", content, always);
  expect(await sweep(blobs, temporaryRules, clock)).toBe(2);
  expect(await left()).toEqual(["jobs/a", "kept/a", "outgoing/new"]);
  clock.advance(28 * 86_400_000);
  expect(await sweep(blobs, temporaryRules, clock)).toBe(2);
  expect(await left()).toEqual(["kept/a"]);
});
