import { connect } from "node:net";
import { join } from "node:path";
import { openBlobs } from "@serenya/adapters-local";
import { basePath, type Operation, operations } from "@serenya/contract";
import { generateDeviceKey, processDocument } from "@serenya/contract/client";
import { incomingKey, stateKey } from "@serenya/domain";
import { awkwardCanaries, canaries } from "@serenya/testing";
import { newPerson, type Person } from "./person.ts";
import { drawReport } from "./report.ts";
import { announce, sendForm } from "./upload.ts";

export interface Planted {
  readonly canaries: readonly string[];
  /** Everything that was answered with an error. */
  readonly errorBodies: string;
  /** What one device has opened: it holds the document's canary, which so was really read. */
  readonly opened: string;
}

/** Puts canaries wherever a person, a document or a hostile request can put a text. */
export async function plantCanaries(url: string, state: string): Promise<Planted> {
  const planted: string[] = [];
  const stock = { plain: [...canaries(2_000, 1)], awkward: [...awkwardCanaries(2_000, 2)] };
  /** A canary that was not used before; plain ones stand where only letters may. */
  const next = (kind: keyof typeof stock = "plain"): string => {
    const canary = stock[kind].pop() ?? "";
    planted.push(canary);
    return canary;
  };
  const errorBodies: string[] = [];
  const tell = async (request: Promise<Response>): Promise<void> => {
    const answer = await request;
    const text = await answer.text();
    if (answer.status >= 400) errorBodies.push(text, JSON.stringify([...answer.headers]));
  };

  const person = await newPerson(url, {
    email: `${next()}@example.org`,
    name: `${next()} ${next("awkward")}`,
  });
  await person.client.profileUpdate({ body: { name: next("awkward"), familyName: next("awkward") } });

  const marked = next();
  const opened = await sendAll(person, marked, next);
  await sendBadUploads(person, next, tell);
  await damageJob(url, state, person, next, tell);
  for (const operation of Object.values<Operation>(operations)) {
    for (const token of [await person.accessToken(), next(), ""])
      await askBadly(url, operation, token, next, tell);
  }
  await askElsewhere(url, next, tell);
  await sendRaw(url, `GET /${next()} HTTP/9.9\r\n${next()}\r\n\r\n`);
  const leaving = await newPerson(url, {
    email: `${next()}@example.org`,
    name: next("awkward"),
    provider: "apple",
  });
  await leaving.client.profileDelete();
  return { canaries: planted, errorBodies: errorBodies.join("\n"), opened };
}

type Next = (kind?: "plain" | "awkward") => string;
type Tell = (request: Promise<Response>) => Promise<void>;

/** Documents that are read, are none, are damaged, are left lying. Answers what was opened. */
async function sendAll(person: Person, marked: string, next: Next): Promise<string> {
  const deviceKey = await generateDeviceKey();
  const text = (content: string) => new TextEncoder().encode(content);
  const read = await processDocument(person.client, {
    bytes: await drawReport({ marker: marked }),
    type: "application/pdf",
    deviceKey,
  });
  for (const bytes of [
    text(`%PDF-1.7\n${next()}`),
    text(next("awkward")),
    await drawReport({ marker: next(), pages: 0 }),
  ])
    await processDocument(person.client, { bytes, type: "application/pdf", deviceKey });
  const left = await drawReport({ marker: next() });
  const { jobId, form } = await announce(person, left);
  await sendForm(form, left, `${next()}.pdf`);
  for (let status = ""; status !== "completed"; ) {
    const answer = await person.client.status({ params: { jobId } });
    status = answer.ok ? answer.value.status : "";
  }
  return JSON.stringify(read);
}

async function sendBadUploads(person: Person, next: Next, tell: Tell): Promise<void> {
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
async function damageJob(url: string, state: string, person: Person, next: Next, tell: Tell): Promise<void> {
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
async function askBadly(
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

async function askElsewhere(url: string, next: Next, tell: Tell): Promise<void> {
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
function sendRaw(url: string, text: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((done) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on("error", () => done());
    socket.on("close", () => done());
    socket.resume();
  });
}
