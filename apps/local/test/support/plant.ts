import { type Operation, operations, type Reading } from "@serenya/contract";
import { generateDeviceKey, processDocument } from "@serenya/contract/client";
import { awkwardCanaries, canaries } from "@serenya/testing";
import {
  askBadly,
  askElsewhere,
  damageJob,
  type Next,
  sendBadUploads,
  sendRaw,
  type Tell,
} from "./hostile-requests.ts";
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
  const next: Next = (kind = "plain") => {
    const canary = stock[kind].pop() ?? "";
    planted.push(canary);
    return canary;
  };
  const errorBodies: string[] = [];
  const tell: Tell = async (request) => {
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
  const reading = await sendAll(person, marked, next);
  await talkAbout(person, reading, next);
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
  return { canaries: planted, errorBodies: errorBodies.join("\n"), opened: JSON.stringify(reading) };
}

/** Documents that are read, are none, are damaged, are left lying. Answers what was read. */
async function sendAll(person: Person, marked: string, next: Next): Promise<Reading> {
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
  await waitUntil(async () => {
    const answer = await person.client.status({ params: { jobId } });
    return answer.ok && answer.value.status === "completed";
  });
  if (!read.ok) throw new Error("the marked document was not read");
  return read.value.result.reading;
}

/** A question and a doctor's report over a reading that holds a canary; both are finished and cleaned up. */
async function talkAbout(person: Person, reading: Reading, next: Next): Promise<void> {
  const { client } = person;
  const deviceKey = (await generateDeviceKey()).publicJwk;
  const message = `${next("awkward")} and my potassium?`;
  const asked = await client.chatMessages({ body: { message, reading, deviceKey } });
  const ordered = await client.doctorReport({ body: { readings: [reading], deviceKey } });
  if (!asked.ok || !ordered.ok) throw new Error("the question or the report was not taken");
  const jobs = { chat: asked.value.jobId, report: ordered.value.jobId };
  await waitUntil(async () => {
    const chat = await client.chatStatus({ params: { jobId: jobs.chat } });
    return chat.ok && chat.value.job.status === "completed";
  });
  await waitUntil(async () => {
    const report = await client.status({ params: { jobId: jobs.report } });
    return report.ok && report.value.status === "completed";
  });
  for (const jobId of Object.values(jobs)) await client.cleanup({ params: { jobId } });
}

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  const late = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > late) throw new Error("the job did not finish");
    await new Promise((again) => setTimeout(again, 10));
  }
}
