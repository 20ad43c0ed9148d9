import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Blobs, PostForm } from "@serenya/domain";
import { expect, test } from "vitest";
import { postForm } from "./post-form.ts";

type Fields = Readonly<Record<string, string>>;

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("base64");
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));
const newKey = () => `incoming/suite-${randomUUID()}`;
const document = bytesOf("%PDF-1.7 a document that nobody else has");

/** A form for the document above. */
const form = (changes: Partial<PostForm> = {}): PostForm => ({
  key: newKey(),
  size: document.length,
  type: "application/pdf",
  sha256: sha256(document),
  expiresAt: new Date(Date.now() + 60_000),
  ...changes,
});

/** The name of a field as this form spells it: S3 takes them in any case. */
const spelling = (fields: Fields, name: string): string =>
  Object.keys(fields).find((field) => field.toLowerCase() === name) ?? name;

function fieldOf(fields: Fields, name: string): string {
  const value = fields[spelling(fields, name)];
  if (!value) throw new Error(`the form has no field ${name}`);
  return value;
}

const set =
  (name: string, value: string) =>
  (fields: Fields): Fields => ({ ...fields, [spelling(fields, name)]: value });
const unchanged = (fields: Fields): Fields => fields;

const badDigest = ["BadDigest", "InvalidDigest", "XAmzContentChecksumMismatch"];

/**
 * How often a form is good: for one upload, or (S3) for as many as come until it expires. The weaker promise has
 * tests of its own: docs/decisions/0013-presigned-post.md.
 */
export type FormUse = "once" | "until-expiry";

/** The part of the Blobs suite that sends upload forms over HTTP. */
export function uploadFormTests(blobs: () => Blobs, use: FormUse): void {
  test("the announced document is taken, as announced", async () => {
    const announced = form();
    const { status } = await postForm(await blobs().presignPost(announced), document);
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(300);
    const blob = await blobs().get(announced.key);
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
    expect((await postForm(await blobs().presignPost(announced), bytes)).status).toBeLessThan(300);
    expect(sha256((await blobs().get(announced.key))?.bytes ?? new Uint8Array())).toBe(announced.sha256);
  });

  /** Sends what must be refused: with this code, and nothing left behind. */
  async function refused(
    announced: PostForm,
    change: (fields: Fields) => Fields,
    file: Uint8Array,
    codes: readonly string[],
  ): Promise<void> {
    const { url, fields } = await blobs().presignPost(announced);
    const answer = await postForm({ url, fields: change(fields) }, file);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(codes).toContain(answer.code);
    expect(await blobs().head(announced.key)).toBeUndefined();
  }

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
    expect(await blobs().head(key)).toBeUndefined();
  });

  test("another type is refused", async () => {
    await refused(form(), set("content-type", "text/html"), document, ["AccessDenied"]);
  });

  test("another field is refused", async () => {
    await refused(form(), set("acl", "public-read"), document, ["AccessDenied"]);
  });

  test("a missing field is refused", async () => {
    const { fields } = await blobs().presignPost(form());
    for (const missing of Object.keys(fields)) {
      const without = (all: Fields) =>
        Object.fromEntries(Object.entries(all).filter(([name]) => name !== missing));
      await refused(form(), without, document, ["AccessDenied", "InvalidArgument", "MalformedPOSTRequest"]);
    }
  });

  test("another signature is refused", async () => {
    const forged = (fields: Fields) =>
      set(
        "x-amz-signature",
        fieldOf(fields, "x-amz-signature").replace(/^./, (c) => (c === "0" ? "1" : "0")),
      )(fields);
    await refused(form(), forged, document, ["SignatureDoesNotMatch"]);
    await refused(form(), set("x-amz-signature", "no signature"), document, ["SignatureDoesNotMatch"]);
  });

  test("a policy that was widened is refused", async () => {
    const larger = bytesOf(`${Buffer.from(document)}!`);
    const widen = (fields: Fields) => {
      const policy = Buffer.from(fieldOf(fields, "policy"), "base64").toString("utf8");
      const wider = policy.replaceAll(String(document.length), String(larger.length));
      return set("policy", Buffer.from(wider).toString("base64"))(fields);
    };
    await refused(form({ sha256: sha256(larger) }), widen, larger, ["SignatureDoesNotMatch"]);
  });

  test("a form that has expired is refused", async () => {
    await refused(form({ expiresAt: new Date(Date.now() - 1_000) }), unchanged, document, ["AccessDenied"]);
  });

  test("the fields of one form can't be used with another's policy", async () => {
    const other = await blobs().presignPost(form());
    const policy = fieldOf(other.fields, "policy");
    const signature = fieldOf(other.fields, "x-amz-signature");
    const mixed = (fields: Fields) => set("policy", policy)(set("x-amz-signature", signature)(fields));
    await refused(form(), mixed, document, ["AccessDenied"]);
  });

  test("a refusal doesn't use up the form", async () => {
    const announced = form();
    const presigned = await blobs().presignPost(announced);
    expect((await postForm(presigned, document.toReversed())).status).toBe(400);
    expect((await postForm(presigned, document)).status).toBeLessThan(300);
    expect(await blobs().head(announced.key)).toBeDefined();
  });

  test("what a used form is refused for leaves the object as it was", async () => {
    const announced = form();
    const presigned = await blobs().presignPost(announced);
    expect((await postForm(presigned, document)).status).toBeLessThan(300);
    expect((await postForm(presigned, document.toReversed())).status).toBeGreaterThanOrEqual(400);
    expect(Buffer.from((await blobs().get(announced.key))?.bytes ?? []).equals(document)).toBe(true);
  });

  if (use === "once") usedOnce(blobs);
  else usedUntilExpiry(blobs);
}

function usedOnce(blobs: () => Blobs): void {
  test("a form is good for one upload, also after the object was deleted", async () => {
    const announced = form();
    const presigned = await blobs().presignPost(announced);
    expect((await postForm(presigned, document)).status).toBeLessThan(300);
    expect(await postForm(presigned, document)).toEqual({ status: 403, code: "AccessDenied" });
    await blobs().delete(announced.key);
    expect(await postForm(presigned, document)).toEqual({ status: 403, code: "AccessDenied" });
    expect(await blobs().head(announced.key)).toBeUndefined();
  });

  test("of ten uploads with one form at one moment exactly one is taken", async () => {
    const announced = form();
    const presigned = await blobs().presignPost(announced);
    const answers = await Promise.all(Array.from({ length: 10 }, () => postForm(presigned, document)));
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(await blobs().head(announced.key)).toBeDefined();
  });
}

/** Who may upload may do so again: it must be the same document, and end when the form does. */
function usedUntilExpiry(blobs: () => Blobs): void {
  test("a form used again brings the same document to the same key, and no more", async () => {
    const announced = form();
    const presigned = await blobs().presignPost(announced);
    const answers = await Promise.all(Array.from({ length: 10 }, () => postForm(presigned, document)));
    for (const { status } of answers) expect(status).toBeLessThan(300);
    const blob = await blobs().get(announced.key);
    expect(Buffer.from(blob?.bytes ?? []).equals(document)).toBe(true);
    expect(blob?.info).toMatchObject({ size: document.length, type: announced.type });
    expect((await blobs().list(announced.key)).map(({ key }) => key)).toEqual([announced.key]);
  });

  test("a form that was used is refused once it has expired", async () => {
    const announced = form({ expiresAt: new Date(Date.now() + 2_000) });
    const presigned = await blobs().presignPost(announced);
    expect((await postForm(presigned, document)).status).toBeLessThan(300);
    await blobs().delete(announced.key);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await postForm(presigned, document)).toEqual({ status: 403, code: "AccessDenied" });
    expect(await blobs().head(announced.key)).toBeUndefined();
  });
}
