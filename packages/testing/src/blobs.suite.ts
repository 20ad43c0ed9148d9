import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Blobs, PutCondition } from "@serenya/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FormUse, uploadFormTests } from "./upload-forms.suite.ts";

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
export function blobsSuite(
  name: string,
  make: () => Promise<BlobsUnderTest>,
  { forms }: { readonly forms: FormUse },
): void {
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
        await blobs.delete(key);
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
        await blobs.delete(key);
        expect(await blobs.get(key)).toBeUndefined();
        await blobs.delete(key);
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
        const form = {
          key,
          size: 1,
          type: "text/plain",
          sha256: sha256(bytesOf("x")),
          expiresAt: new Date(),
        };
        await expect(blobs.presignPost(form)).rejects.toThrow();
      });

      test("any path of allowed segments is a key", async () => {
        const segment = fc.stringMatching(/^[A-Za-z0-9_=.-]{1,40}$/).filter((text) => !/^\.\.?$/.test(text));
        await fc.assert(
          fc.asyncProperty(fc.array(segment, { minLength: 1, maxLength: 4 }), async (segments) => {
            const root = newKey();
            const key = `${root}/${segments.join("/")}`;
            await put(key, key);
            expect(await textAt(key)).toBe(key);
            expect((await blobs.list(`${root}/`)).map((info) => info.key)).toEqual([key]);
            await blobs.delete(key);
            expect(await blobs.head(key)).toBeUndefined();
          }),
          { numRuns: 40 },
        );
      });

      test("a list has the keys with the prefix, in order, and no others", async () => {
        const root = newKey("observability");
        const names = ["year=20", "year=2025/z", "year=2026/a", "year=2026/a.json", "year=2026/b"];
        const keys = names.map((name) => `${root}/${name}`);
        for (const key of keys.toReversed()) await put(key, key);
        const list = async (prefix: string) => (await blobs.list(`${root}${prefix}`)).map(({ key }) => key);
        expect(await list("/")).toEqual(keys);
        expect(await list("/year=2026/")).toEqual([
          `${root}/year=2026/a`,
          `${root}/year=2026/a.json`,
          `${root}/year=2026/b`,
        ]);
        expect(await list("/year=2026/a")).toEqual([`${root}/year=2026/a`, `${root}/year=2026/a.json`]);
        expect(await list("/year=2024/")).toEqual([]);
        expect(await list("-other")).toEqual([]);
        const { type: _type, ...info } = (await blobs.head(`${root}/year=2025/z`)) ?? { type: "" };
        expect((await blobs.list(`${root}/year=2025`))[0]).toMatchObject(info);
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

    describe("upload forms", () => uploadFormTests(() => blobs, forms));
  });
}
