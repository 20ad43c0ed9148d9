import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Blobs, PostForm, PutCondition } from "@serenya/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postForm } from "./post-form.ts";

export interface BlobsUnderTest {
  /** The url of its upload forms must be reachable. */
  readonly blobs: Blobs;
  close?(): Promise<void> | void;
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("base64");
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));
/** A key nobody else has: the bucket may be shared with other tests. */
const newKey = (prefix = "incoming") => `${prefix}/suite-${randomUUID()}`;

/** What the Blobs port promises, upload forms over real HTTP included. `make` is called once. */
export function blobsSuite(name: string, make: () => Promise<BlobsUnderTest>): void {
  describe(`Blobs: ${name}`, () => {
    let made: BlobsUnderTest;
    let blobs: Blobs;
    beforeAll(async () => {
      made = await make();
      blobs = made.blobs;
    });
    afterAll(() => made.close?.());

    const put = (key: string, text: string, condition: PutCondition = "always") =>
      blobs.put(key, bytesOf(text), { type: "text/plain", condition });
    const textAt = async (key: string) => {
      const blob = await blobs.get(key);
      return blob && Buffer.from(blob.bytes).toString("utf8");
    };

    describe("objects", () => {
      test("what isn't there is undefined, and deleting it is no error", async () => {
        const key = newKey();
        expect(await blobs.get(key)).toBeUndefined();
        expect(await blobs.head(key)).toBeUndefined();
        expect(await blobs.delete(key)).toBe(false);
      });

      test("any bytes come back as they were put, with what is known of them", async () => {
        await fc.assert(
          fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (bytes) => {
            const key = newKey();
            const written = await blobs.put(key, bytes, { type: "application/pdf", condition: "always" });
            const blob = await blobs.get(key);
            expect(Buffer.from(blob?.bytes ?? []).equals(bytes)).toBe(true);
            expect(blob?.info).toMatchObject({ key, size: bytes.length, type: "application/pdf" });
            expect(Math.abs((blob?.info.createdAt.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
            expect(await blobs.head(key)).toEqual(blob?.info);
            expect(written).toEqual({ ok: true, value: expect.objectContaining({ etag: blob?.info.etag }) });
          }),
          { numRuns: 25 },
        );
      });

      test("megabytes come back as they were put", async () => {
        const key = newKey();
        const bytes = new Uint8Array(randomBytes(10 * 1024 * 1024));
        await blobs.put(key, bytes, { type: "application/pdf", condition: "always" });
        expect(sha256((await blobs.get(key))?.bytes ?? new Uint8Array())).toBe(sha256(bytes));
      });

      test("a put replaces bytes and type, a delete removes both", async () => {
        const key = newKey();
        await put(key, "first");
        await blobs.put(key, bytesOf("second"), { type: "application/json", condition: "always" });
        expect(await textAt(key)).toBe("second");
        expect((await blobs.head(key))?.type).toBe("application/json");
        expect(await blobs.delete(key)).toBe(true);
        expect(await blobs.get(key)).toBeUndefined();
        expect(await blobs.delete(key)).toBe(false);
      });

      test("a key may be the beginning of another one's path", async () => {
        const key = newKey();
        await put(key, "above");
        await put(`${key}/below`, "below");
        expect([await textAt(key), await textAt(`${key}/below`)]).toEqual(["above", "below"]);
      });

      test.each([
        "",
        "/a",
        "a/",
        "a//b",
        "../a",
        "a/../b",
        "a/./b",
        ".",
        "..",
        "a b",
        "a\\b",
        "a\0b",
        "é",
        "a~",
        "a\n",
      ])("what is no key is refused: %j", async (key) => {
        await expect(blobs.get(key)).rejects.toThrow();
        await expect(blobs.head(key)).rejects.toThrow();
        await expect(put(key, "x")).rejects.toThrow();
        await expect(blobs.delete(key)).rejects.toThrow();
        await expect(blobs.presignPost(form({ key }))).rejects.toThrow();
      });

      test("a list has the keys with the prefix, in order, and no others", async () => {
        const root = newKey("observability");
        const keys = ["year=2026/b", "year=2026/a", "year=2026/a.json", "year=2025/z", "year=20"].map(
          (key) => `${root}/${key}`,
        );
        for (const key of keys) await put(key, key);
        const list = async (prefix: string) => (await blobs.list(`${root}${prefix}`)).map(({ key }) => key);
        expect(await list("/")).toEqual([...keys].sort());
        expect(await list("/year=2026/")).toEqual([
          `${root}/year=2026/a`,
          `${root}/year=2026/a.json`,
          `${root}/year=2026/b`,
        ]);
        expect(await list("/year=2026/a")).toEqual([`${root}/year=2026/a`, `${root}/year=2026/a.json`]);
        expect(await list("/year=2024/")).toEqual([]);
        expect(await list("-other")).toEqual([]);
        expect((await blobs.list(`${root}/year=2025`))[0]).toEqual(await blobs.head(`${root}/year=2025/z`));
      });
    });

    describe("conditions", () => {
      const conflict = { ok: false, error: { code: "put-conflict" } };

      test("absent holds only where there is no such key", async () => {
        const key = newKey("jobs");
        expect((await put(key, "first", { absent: true })).ok).toBe(true);
        expect(await put(key, "second", { absent: true })).toEqual(conflict);
        expect(await textAt(key)).toBe("first");
        await blobs.delete(key);
        expect((await put(key, "third", { absent: true })).ok).toBe(true);
      });

      test("etag holds only for the object that was read", async () => {
        const key = newKey("jobs");
        expect(await put(key, "none", { etag: "0" })).toEqual(conflict);
        await put(key, "first");
        const { etag } = (await blobs.head(key)) ?? { etag: "" };
        expect((await put(key, "second", { etag })).ok).toBe(true);
        expect(await put(key, "third", { etag })).toEqual(conflict);
        expect(await textAt(key)).toBe("second");
        await blobs.delete(key);
        expect(await put(key, "fourth", { etag })).toEqual(conflict);
        expect(await textAt(key)).toBeUndefined();
      });

      test("of 30 that want to create one object exactly one does", async () => {
        const key = newKey("jobs");
        const outcomes = await Promise.all(
          Array.from({ length: 30 }, (_, writer) => put(key, `writer ${writer}`, { absent: true })),
        );
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
        expect(await textAt(key)).toBe(`writer ${outcomes.findIndex(({ ok }) => ok)}`);
      });

      test("of 30 that read the same object exactly one replaces it", async () => {
        const key = newKey("jobs");
        const first = await put(key, "first");
        if (!first.ok) throw new Error("the first put failed");
        const { etag } = first.value;
        const outcomes = await Promise.all(
          Array.from({ length: 30 }, (_, writer) => put(key, `writer ${writer}`, { etag })),
        );
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
        expect(await textAt(key)).toBe(`writer ${outcomes.findIndex(({ ok }) => ok)}`);
      });

      test("readers beside writers see whole objects only", async () => {
        const key = newKey("jobs");
        const contents = Array.from({ length: 6 }, (_, writer) => String(writer).repeat(200_000 + writer));
        await put(key, contents[0] ?? "");
        const writes = contents.map((content) => put(key, content));
        const reads = Array.from({ length: 20 }, () => textAt(key));
        for (const seen of await Promise.all(reads)) expect(contents.includes(seen ?? "")).toBe(true);
        await Promise.all(writes);
      });
    });

    const document = bytesOf("%PDF-1.7 a document that nobody else has");
    function form(changes: Partial<PostForm> = {}): PostForm {
      return {
        key: newKey(),
        size: document.length,
        type: "application/pdf",
        sha256: sha256(document),
        expiresAt: new Date(Date.now() + 60_000),
        ...changes,
      };
    }

    describe("upload forms", () => {
      test("the announced document is taken, as announced", async () => {
        const announced = form();
        const { status } = await postForm(await blobs.presignPost(announced), document);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(300);
        const blob = await blobs.get(announced.key);
        expect(Buffer.from(blob?.bytes ?? []).equals(document)).toBe(true);
        expect(blob?.info).toMatchObject({
          key: announced.key,
          size: document.length,
          type: "application/pdf",
        });
      });

      test("a document of megabytes is taken", async () => {
        const bytes = new Uint8Array(randomBytes(10 * 1024 * 1024));
        const announced = form({ size: bytes.length, sha256: sha256(bytes) });
        expect((await postForm(await blobs.presignPost(announced), bytes)).status).toBeLessThan(300);
        expect(sha256((await blobs.get(announced.key))?.bytes ?? new Uint8Array())).toBe(announced.sha256);
      });

      /** Sends what must be refused: with this code, and nothing left behind. */
      async function refused(
        announced: PostForm,
        change: (fields: Record<string, string>) => Record<string, string>,
        file: Uint8Array,
        codes: readonly string[],
      ): Promise<void> {
        const { url, fields } = await blobs.presignPost(announced);
        const answer = await postForm({ url, fields: change({ ...fields }) }, file);
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
        expect(codes).toContain(answer.code);
        expect(await blobs.head(announced.key)).toBeUndefined();
      }
      const unchanged = (fields: Record<string, string>) => fields;
      /** Sets the field of this name, however the form spells it. */
      const set = (name: string, value: string) => (fields: Record<string, string>) => {
        const spelled = Object.keys(fields).find((field) => field.toLowerCase() === name) ?? name;
        return { ...fields, [spelled]: value };
      };
      const badDigest = ["BadDigest", "InvalidDigest", "XAmzContentChecksumMismatch"];

      test("a larger file is refused, however large", async () => {
        await refused(form(), unchanged, bytesOf(`${Buffer.from(document)}!`), ["EntityTooLarge"]);
        await refused(form(), unchanged, randomBytes(20 * 1024 * 1024), ["EntityTooLarge"]);
      });

      test("a smaller file is refused, an empty one too", async () => {
        await refused(form(), unchanged, document.subarray(1), ["EntityTooSmall"]);
        await refused(form(), unchanged, new Uint8Array(), ["EntityTooSmall"]);
      });

      test("another file of the same size is refused", async () => {
        await refused(form(), unchanged, document.toReversed(), badDigest);
      });

      test("another checksum in the fields is refused, though it fits the file", async () => {
        const other = document.toReversed();
        await refused(form(), set("x-amz-checksum-sha256", sha256(other)), other, ["AccessDenied"]);
      });

      test("another key is refused, and no object is there", async () => {
        const key = newKey();
        await refused(form(), set("key", key), document, ["AccessDenied"]);
        expect(await blobs.head(key)).toBeUndefined();
      });

      test("another type is refused", async () => {
        await refused(form(), set("content-type", "text/html"), document, ["AccessDenied"]);
      });

      test("another field is refused", async () => {
        await refused(form(), set("acl", "public-read"), document, ["AccessDenied"]);
      });

      test("a missing field is refused", async () => {
        const { fields } = await blobs.presignPost(form());
        for (const missing of Object.keys(fields)) {
          const without = (all: Record<string, string>) =>
            Object.fromEntries(Object.entries(all).filter(([name]) => name !== missing));
          await refused(form(), without, document, [
            "AccessDenied",
            "InvalidArgument",
            "MalformedPOSTRequest",
          ]);
        }
      });

      test("another signature is refused", async () => {
        const forged = (fields: Record<string, string>) =>
          set(
            "x-amz-signature",
            (fields["x-amz-signature"] ?? "").replace(/^./, (c) => (c === "0" ? "1" : "0")),
          )(fields);
        await refused(form(), forged, document, ["SignatureDoesNotMatch"]);
        await refused(form(), set("x-amz-signature", "no signature"), document, ["SignatureDoesNotMatch"]);
      });

      test("a policy that was widened is refused", async () => {
        const larger = bytesOf(`${Buffer.from(document)}!`);
        const widen = (fields: Record<string, string>) => {
          const policy = Buffer.from(fields.policy ?? "", "base64").toString("utf8");
          const wider = policy.replaceAll(String(document.length), String(larger.length));
          return set("policy", Buffer.from(wider).toString("base64"))(fields);
        };
        await refused(form({ sha256: sha256(larger) }), widen, larger, ["SignatureDoesNotMatch"]);
      });

      test("a form that has expired is refused", async () => {
        await refused(form({ expiresAt: new Date(Date.now() - 1_000) }), unchanged, document, [
          "AccessDenied",
        ]);
      });

      test("the fields of one form can't be used with another's policy", async () => {
        const other = await blobs.presignPost(form());
        const { policy = "" } = other.fields;
        const signature = other.fields["x-amz-signature"] ?? "";
        const mixed = (fields: Record<string, string>) =>
          set("policy", policy)(set("x-amz-signature", signature)(fields));
        await refused(form(), mixed, document, ["AccessDenied"]);
      });

      test("a refusal doesn't use up the form", async () => {
        const announced = form();
        const presigned = await blobs.presignPost(announced);
        expect((await postForm(presigned, document.toReversed())).status).toBe(400);
        expect((await postForm(presigned, document)).status).toBeLessThan(300);
        expect(await blobs.head(announced.key)).toBeDefined();
      });

      test("a form is good for one upload, also after the object was deleted", async () => {
        const announced = form();
        const presigned = await blobs.presignPost(announced);
        expect((await postForm(presigned, document)).status).toBeLessThan(300);
        expect(await postForm(presigned, document)).toEqual({ status: 403, code: "AccessDenied" });
        await blobs.delete(announced.key);
        expect(await postForm(presigned, document)).toEqual({ status: 403, code: "AccessDenied" });
        expect(await blobs.head(announced.key)).toBeUndefined();
      });

      test("of ten uploads with one form at one moment exactly one is taken", async () => {
        const announced = form();
        const presigned = await blobs.presignPost(announced);
        const answers = await Promise.all(Array.from({ length: 10 }, () => postForm(presigned, document)));
        expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
        expect(await blobs.head(announced.key)).toBeDefined();
      });
    });
  });
}
