import { connect } from "node:net";
import { join } from "node:path";
import { openBlobs } from "@serenya/adapters-local";
import { basePath, type Operation } from "@serenya/contract";
import { incomingKey, stateKey } from "@serenya/domain";
import type { Person } from "./person.ts";
import { drawReport } from "./report.ts";
import { announce, sendForm } from "./upload.ts";

/** A canary that was not used before; plain ones stand where only letters may. */
export type Next = (kind?: "plain" | "awkward") => string;
/** Sends a request and keeps what it answers if that is an error. */
export type Tell = (request: Promise<Response>) => Promise<void>;

/** Uploads that are refused, with canaries in every part. */
export async function sendBadUploads(person: Person, next: Next, tell: Tell): Promise<void> {
  const bytes = await drawReport({ marker: next() });
  const { form } = await announce(person, bytes);
  const send = (fields: Record<string, string>, content: Uint8Array<ArrayBuffer>, name: string) => {
    const body = new FormData();
    for (const [field, value] of Object.entries(fields)) body.append(field, value);
    body.append("file", new Blob([content]), name);
    return tell(fetch(form.url, { method: "POST", body }));
  };
  const other = new TextEncoder().encode(next().padEnd(bytes.length));
  await send(form.fields, other, next("awkward"));
  for (const field of Object.keys(form.fields))
    await send({ ...form.fields, [field]: next("awkward") }, bytes, next());
  await send({ ...form.fields, [next()]: next("awkward") }, bytes, next());
  await tell(fetch(`${form.url}/${next()}`, { method: "POST", body: next("awkward") }));
}

/**
 * A job whose state is no JSON, so that whoever parses it throws an error that quotes it; then all that touches
 * it. The canary is taken out again: that it stands in this file is our own doing.
 */
export async function damageJob(
  url: string,
  state: string,
  person: Person,
  next: Next,
  tell: Tell,
): Promise<void> {
  const bytes = await drawReport({ marker: next() });
  const { jobId, form } = await announce(person, bytes);
  const blobs = await openBlobs(join(state, "blobs/temporary"), {
    secret: new Uint8Array(32),
    publicUrl: url,
  });
  const put = (text: string) =>
    blobs.put(stateKey(jobId), new TextEncoder().encode(text), {
      type: "application/json",
      condition: "always",
    });
  // Short, since V8 quotes short texts as a whole.
  await put(`${next()} !`);
  await sendForm(form, bytes);
  const authorization = `Bearer ${await person.accessToken()}`;
  for (const [method, path] of [
    ["GET", `status/${jobId}`],
    ["GET", `result/${jobId}`],
    ["DELETE", `cleanup/${jobId}`],
  ] as const)
    await tell(fetch(`${url}${basePath}/process/${path}`, { method, headers: { authorization } }));
  await put("{}");
  await blobs.delete(incomingKey(jobId));
}

/** One operation with canaries in path, query, headers and a body that is wrong in several ways. */
export async function askBadly(
  url: string,
  operation: Operation,
  token: string,
  next: Next,
  tell: Tell,
): Promise<void> {
  const bodies =
    operation.method === "GET" || operation.method === "DELETE"
      ? [undefined]
      : [
          JSON.stringify({ [next()]: next("awkward") }),
          `{"broken": "${next()}`,
          JSON.stringify(likely(next)),
        ];
  for (const body of bodies) {
    const path = operation.path.replace(/\{\w+\}/g, () => encodeURIComponent(next("awkward")));
    const query = new URLSearchParams({ [next()]: next("awkward") });
    await tell(
      fetch(`${url}${basePath}${path}?${query}`, {
        method: operation.method,
        headers: {
          authorization: `Bearer ${token}`,
          "x-correlation-id": next(),
          "user-agent": next(),
          cookie: `${next()}=${next()}`,
          "content-type": `application/json; ${next()}`,
          [`x-${next()}`]: next(),
        },
        ...(body !== undefined && { body }),
      }),
    );
  }
}

/** Fields that operations do have, with texts that they don't take. */
const likely = (next: Next) => ({
  provider: next(),
  idToken: `${next()}.${next()}.${next()}`,
  nonce: next("awkward"),
  refreshToken: next(),
  message: next("awkward"),
  name: next("awkward"),
  sha256: next(),
  type: `application/${next().toLowerCase()}`,
  language: next(),
});

export async function askElsewhere(url: string, next: Next, tell: Tell): Promise<void> {
  for (const path of ["/", `${basePath}/`, "/dev/google/", "/dev/apple/interaction/", "/health/"]) {
    await tell(fetch(`${url}${path}${next()}?x=${next()}`));
    await tell(fetch(`${url}${path}${next()}`, { method: "POST", body: next("awkward") }));
  }
  const query = new URLSearchParams({
    client_id: next(),
    state: next("awkward"),
    login_hint: next(),
    scope: next(),
  });
  await tell(fetch(`${url}/dev/google/auth?${query}`));
  const form = new URLSearchParams({ grant_type: "authorization_code", code: next(), client_id: next() });
  await tell(fetch(`${url}/dev/apple/token`, { method: "POST", body: form }));
}

/** What no HTTP library would send. */
export function sendRaw(url: string, text: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((done) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on("error", () => done());
    socket.on("close", () => done());
    socket.resume();
  });
}
