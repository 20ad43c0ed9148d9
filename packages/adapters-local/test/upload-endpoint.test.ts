import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { eventually, postForm } from "@serenya/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BlobsOnHttp, blobsOnHttp } from "./blobs-on-http.ts";
import { tempFolder } from "./temp-folder.ts";

const origin = "https://app.test";
const boundary = "----a-boundary-of-the-test";

let folder: string;
let http: BlobsOnHttp;
beforeAll(async () => {
  folder = tempFolder();
  http = await blobsOnHttp(folder, { allowedOrigins: [origin] });
});
afterAll(() => http.close());

const document = new Uint8Array(300_000).fill(0x41);
let count = 0;
async function newForm(bytes = document) {
  const key = `incoming/${++count}`;
  const { url, fields } = await http.blobs.presignPost({
    key,
    size: bytes.length,
    type: "application/pdf",
    sha256: createHash("sha256").update(bytes).digest("base64"),
    expiresAt: new Date(Date.now() + 60_000),
  });
  return { key, url, fields };
}

const field = (name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const fieldsOf = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([name, value]) => field(name, value))
    .join("");
const file = (content: Uint8Array, name = "file") =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n${Buffer.from(content).toString("latin1")}\r\n`;
const end = `--${boundary}--\r\n`;

/** Sends a body as it is, and answers status and error code. */
async function send(body: string, contentType = `multipart/form-data; boundary=${boundary}`) {
  const response = await fetch(http.url, { method: "POST", headers: { "content-type": contentType }, body });
  return { status: response.status, code: /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1] };
}
const draftsLeft = () => readdirSync(join(folder, "drafts"));

describe("pages", () => {
  const preflight = (from: string) =>
    fetch(http.url, {
      method: "OPTIONS",
      headers: { origin: from, "access-control-request-method": "POST" },
    });

  test("of an allowed origin may post and read the answer", async () => {
    const { status, headers } = await preflight(origin);
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    expect(headers.get("access-control-allow-methods")).toBe("POST");
    const posted = await fetch(http.url, { method: "POST", headers: { origin }, body: "" });
    expect(posted.headers.get("access-control-allow-origin")).toBe(origin);
    expect(posted.headers.get("vary")).toBe("Origin");
  });

  test.each(["https://other.test", "https://app.test.other", "null"])("of %s may not", async (from) => {
    expect((await preflight(from)).headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("the endpoint refuses, in S3's words,", () => {
  test("other methods", async () => {
    const response = await fetch(http.url);
    expect(response.status).toBe(405);
    expect(response.headers.get("content-type")).toBe("application/xml");
    expect(await response.text()).toMatch(
      /^<\?xml .*\?>\n<Error><Code>MethodNotAllowed<\/Code><Message>.+<\/Message><\/Error>$/,
    );
  });

  test("a body that is no form", async () => {
    const malformed = { status: 400, code: "MalformedPOSTRequest" };
    expect(await send("{}", "application/json")).toEqual(malformed);
    expect(await send("{}", "multipart/form-data")).toEqual(malformed);
    expect(await send("nothing of the kind")).toEqual(malformed);
    expect(await send("")).toEqual(malformed);
  });

  test("a form without a file, or with the file under another name", async () => {
    const { fields } = await newForm();
    expect(await send(fieldsOf(fields) + end)).toEqual({ status: 400, code: "MalformedPOSTRequest" });
    expect(await send(fieldsOf(fields) + file(document, "document") + end)).toEqual({
      status: 400,
      code: "InvalidArgument",
    });
  });

  test("a field twice, or too long", async () => {
    const { key, fields } = await newForm();
    const twice = fieldsOf(fields) + field("key", "incoming/other") + file(document) + end;
    expect(await send(twice)).toEqual({ status: 400, code: "InvalidArgument" });
    const long = fieldsOf({ ...fields, policy: "x".repeat(20_000) }) + file(document) + end;
    expect(await send(long)).toEqual({ status: 400, code: "InvalidArgument" });
    const many = Array.from({ length: 500 }, (_, i) => field(`f${i}`, "x")).join("");
    expect((await send(many + fieldsOf(fields) + file(document) + end)).status).toBeGreaterThanOrEqual(400);
    expect(await http.blobs.head(key)).toBeUndefined();
  });

  test("a file before its fields", async () => {
    const { key, fields } = await newForm();
    expect(await send(file(document) + fieldsOf(fields) + end)).toEqual({
      status: 403,
      code: "AccessDenied",
    });
    expect(await http.blobs.head(key)).toBeUndefined();
  });

  test("a body that ends before the file does", async () => {
    const { key, fields } = await newForm();
    const whole = fieldsOf(fields) + file(document);
    expect(await send(whole.slice(0, -1_000))).toEqual({ status: 400, code: "IncompleteBody" });
    expect(await http.blobs.head(key)).toBeUndefined();
    expect(await send(whole + end)).toEqual({ status: 204, code: undefined });
  });

  test("and repeats nothing of what was sent", async () => {
    const response = await fetch(http.url, {
      method: "POST",
      headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
      body: field("key", "a-marker-in-a-field") + field("a-marker-in-a-name", "x") + file(document) + end,
    });
    expect(await response.text()).not.toContain("a-marker");
  });
});

test("what follows the file is ignored, as S3 does", async () => {
  const { key, fields } = await newForm();
  const answer = await send(fieldsOf(fields) + file(document) + field("key", "incoming/other") + end);
  expect(answer.status).toBe(204);
  expect(await http.blobs.head(key)).toBeDefined();
});

/** Sends the first `share` of an upload on a bare socket, and calls `then` on it. */
async function sendPart(fields: Readonly<Record<string, string>>, share: number) {
  const body = Buffer.from(fieldsOf(fields) + file(document) + end, "latin1");
  const socket = connect(Number(new URL(http.url).port), "127.0.0.1");
  await once(socket, "connect");
  socket.write(
    `POST /uploads HTTP/1.1\r\nHost: test\r\nContent-Type: multipart/form-data; boundary=${boundary}\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  socket.write(body.subarray(0, Math.floor(body.length * share)));
  return socket;
}

test.each([0.001, 0.01, 0.5, 0.99])(
  "a connection that breaks after %d of the body leaves nothing, and the form is good",
  async (share) => {
    const { key, url, fields } = await newForm();
    const socket = await sendPart(fields, share);
    if (share > 0.1) await eventually(async () => expect(draftsLeft()).toHaveLength(1));
    socket.destroy();
    await eventually(async () => expect(draftsLeft()).toEqual([]));
    expect(await http.blobs.head(key)).toBeUndefined();
    expect((await postForm({ url, fields }, document)).status).toBe(204);
  },
);

test("a refused client hears why before it has sent everything, and is then cut off", async () => {
  const { fields } = await newForm();
  const began = performance.now();
  const socket = await sendPart({ ...fields, key: "incoming/other" }, 0.5);
  socket.on("error", () => undefined);
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 403 .*AccessDenied/s);
  expect(performance.now() - began).toBeGreaterThan(1_000);
  expect(performance.now() - began).toBeLessThan(10_000);
});
