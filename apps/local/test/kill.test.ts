import { readFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import type { Reading } from "@serenya/contract";
import {
  cleanUp,
  type DeviceKeyPair,
  fetchResult,
  generateDeviceKey,
  waitForJob,
} from "@serenya/contract/client";
import { closeWorkers, readInWorker } from "@serenya/documents/node";
import { afterEach, describe, expect, it } from "vitest";
import { blobsOf } from "./support/files.ts";
import { newPerson, type Person } from "./support/person.ts";
import { addressOf, type Child, startProcess } from "./support/process.ts";
import { drawReport } from "./support/report.ts";
import { temporaryFolder } from "./support/system.ts";
import { announce, type Form, multipart, sendForm } from "./support/upload.ts";

let child: Child | undefined;
afterEach(async () => {
  child?.process.kill("SIGKILL");
  await closeWorkers();
});

interface Job {
  readonly jobId: string;
  readonly form: Form;
  readonly deviceKey: DeviceKeyPair;
}

/** What stands on disk of a job, as one word. */
async function situationOf(state: string, jobId: string): Promise<string> {
  const file = join(state, "blobs/temporary/objects/jobs", `${jobId}~`);
  const text = await readFile(file, "latin1").catch(() => "");
  const word = /"stage":"(\w+)"/.exec(text)?.[1] ?? /"status":"(\w+)"/.exec(text)?.[1] ?? "unknown";
  return [word, ...(await blobsOf(state, jobId))].join("+");
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const late = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > late) throw new Error("the moment never came");
    await new Promise((next) => setImmediate(next));
  }
}

/** Sends a form but for the last bytes of its document, and leaves it at that. */
async function sendHalf({ url, fields }: Form, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const { body, type } = await multipart(fields, bytes);
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  const head = `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\n\r\n`;
  await new Promise<void>((sent) => {
    socket.write(Buffer.concat([Buffer.from(head), body.subarray(0, body.length - 500)]), () => sent());
  });
}

/** How far a job can come, in order. Some of it lasts a millisecond: a moment that is missed is the next one. */
const order = ["unknown", "waiting", "checking", "reading", "sealing", "completed"];
const hasCome = (situation: string, to: string) =>
  order.indexOf(situation.split("+")[0] ?? "") >= order.indexOf(to);

type Reach = (job: Job, bytes: Uint8Array<ArrayBuffer>, state: string) => Promise<void>;

/** Uploads, and waits until the job has come so far, and some milliseconds more. */
const upTo =
  (stage: string, milliseconds = 0): Reach =>
  async ({ form, jobId }, bytes, state) => {
    void sendForm(form, bytes).catch(() => undefined);
    await until(async () => hasCome(await situationOf(state, jobId), stage));
    await new Promise((next) => setTimeout(next, milliseconds));
  };

/** The moments at which the process is killed, from the announcement to the finished job. */
const moments: readonly Reach[] = [
  async () => undefined,
  async ({ form }, bytes) => sendHalf(form, bytes),
  async ({ form }, bytes) => {
    void sendForm(form, bytes).catch(() => undefined);
    await new Promise((next) => setTimeout(next, 4));
  },
  async ({ form }, bytes) => void (await sendForm(form, bytes)),
  upTo("checking"),
  upTo("reading"),
  upTo("reading", 30),
  upTo("sealing"),
  upTo("completed"),
  upTo("completed", 200),
];

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  await new Promise((done) => server.close(done));
  return String(typeof address === "object" ? address?.port : "");
}

async function expectResult(
  person: Person,
  job: Job,
  bytes: Uint8Array<ArrayBuffer>,
  reading: Reading,
  state: string,
) {
  const done = await waitForJob(person.client, job.jobId, { giveUpAfterMs: 30_000 });
  expect(done).toMatchObject({ ok: true, value: { status: "completed" } });
  const documentSha256 = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("base64url");
  const sent = { jobId: job.jobId, documentSha256 };
  const opened = await fetchResult(person.client, sent, job.deviceKey);
  expect(opened.ok && opened.value.reading).toEqual(reading);
  await until(async () => (await situationOf(state, job.jobId)) === "completed+outgoing");
  expect((await cleanUp(person.client, job.jobId)).ok).toBe(true);
  expect(await blobsOf(state, job.jobId)).toEqual([]);
}

describe("kill -9", () => {
  it("at ten moments of ten jobs leaves each with exactly one result that opens", async () => {
    const state = await temporaryFolder();
    const args = ["--state", state, "--port", await freePort()];
    const bytes = await drawReport({ pages: 6 });
    child = startProcess(args);
    const url = await addressOf(child);
    const person = await newPerson(url);
    const jobs: Job[] = [];
    const situations: string[] = [];
    for (const reach of moments) {
      const deviceKey = await generateDeviceKey();
      const job = { ...(await announce(person, bytes, deviceKey)), deviceKey };
      jobs.push(job);
      await reach(job, bytes, state);
      child.process.kill("SIGKILL");
      expect(await child.ended).toBe("SIGKILL");
      situations.push(await situationOf(state, job.jobId));
      child = startProcess(args);
      await addressOf(child);
    }
    expect(jobs).toHaveLength(10);
    // The kills did find the jobs in different places.
    expect(new Set(situations).size, situations.join(" ")).toBeGreaterThanOrEqual(6);

    // What a device does whose upload broke off: it sends the form again.
    for (const { jobId, form } of jobs) {
      const status = await person.client.status({ params: { jobId } });
      if (status.ok && status.value.status === "waiting-for-upload") await sendForm(form, bytes);
    }
    const reading = await readInWorker(bytes);
    await Promise.all(jobs.map((job) => expectResult(person, job, bytes, reading, state)));
  }, 90_000);

  it("is not needed: a stop in the middle of the work gives the jobs back at once", async () => {
    const state = await temporaryFolder();
    const args = ["--state", state, "--port", await freePort()];
    const bytes = await drawReport({ pages: 40 });
    child = startProcess(args);
    const person = await newPerson(await addressOf(child));
    const jobs: Job[] = [];
    for (let count = 0; count < 4; count++) {
      const deviceKey = await generateDeviceKey();
      const job = { ...(await announce(person, bytes, deviceKey)), deviceKey };
      jobs.push(job);
      await sendForm(job.form, bytes);
    }
    child.process.kill("SIGTERM");
    const stopped = performance.now();
    expect(await child.ended).toBe(0);
    expect(performance.now() - stopped).toBeLessThan(5_000);
    const begun = performance.now();
    child = startProcess(args);
    await addressOf(child);
    const reading = await readInWorker(bytes);
    await Promise.all(jobs.map((job) => expectResult(person, job, bytes, reading, state)));
    expect(performance.now() - begun).toBeLessThan(8_000);
  }, 60_000);
});
