import { readFile, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
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
import type { Instant } from "./support/kill-at.ts";
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

const readState = (state: string, jobId: string): Promise<string> =>
  readFile(join(state, "blobs/temporary/objects/jobs", `${jobId}~`), "latin1");

const leaseOf = async (state: string, jobId: string) =>
  /"lease":(null|\{)/.exec(await readState(state, jobId))?.[1];

/** What stands on disk of a job, as one word. */
async function situationOf(state: string, jobId: string): Promise<string> {
  const text = await readState(state, jobId);
  const word = /"stage":"(\w+)"/.exec(text)?.[1] ?? /"status":"(\w+)"/.exec(text)?.[1] ?? "unknown";
  return [word, ...(await blobsOf(state, jobId))].join("+");
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const late = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > late) throw new Error("the moment never came");
    await pause(20);
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

/** Kills the process itself once the job has come to an instant of its way; the upload sets it going. */
const at =
  (prefix: "incoming" | "jobs" | "outgoing", instant: Omit<Instant, "object">): Reach =>
  async ({ form, jobId }, bytes, plan) => {
    await writeFile(plan, JSON.stringify({ ...instant, object: `${prefix}/${jobId}` }));
    await sendForm(form, bytes).catch(() => undefined);
  };
type Reach = (job: Job, bytes: Uint8Array<ArrayBuffer>, plan: string) => Promise<void>;

/**
 * The moments at which the process is killed, and what then stands on disk. A job's state is written when it is
 * announced, then on checking, reading, sealing and completing, and while its lease is renewed.
 */
const moments: readonly (readonly [string, Reach])[] = [
  ["waiting", async () => void child?.process.kill("SIGKILL")],
  [
    "waiting",
    async ({ form }, bytes) => {
      await sendHalf(form, bytes);
      child?.process.kill("SIGKILL");
    },
  ],
  // The form is marked as used, the document is not in its place.
  ["waiting", at("incoming", { when: "before" })],
  ["waiting+incoming", at("incoming", { when: "after" })],
  ["checking+incoming", at("jobs", { says: '"stage":"checking"', when: "after" })],
  ["reading+incoming", at("jobs", { says: '"stage":"reading"', when: "after" })],
  ["reading+incoming", at("jobs", { says: '"stage":"reading"', when: "after", milliseconds: 10 })],
  ["sealing+incoming", at("jobs", { says: '"stage":"sealing"', when: "after" })],
  ["sealing+incoming+outgoing", at("outgoing", { when: "after" })],
  ["completed+incoming+outgoing", at("jobs", { says: '"status":"completed"', when: "after" })],
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
    const plan = join(await temporaryFolder(), "plan.json");
    const preload = new URL("./support/kill-at.ts", import.meta.url).href;
    const start = () =>
      startProcess(args, { NODE_OPTIONS: `--import=${preload}`, SERENYA_TEST_KILL_PLAN: plan });
    const bytes = await drawReport({ pages: 6 });
    child = start();
    const person = await newPerson(await addressOf(child));
    const jobs: Job[] = [];
    for (const [situation, reach] of moments) {
      const deviceKey = await generateDeviceKey();
      const job = { ...(await announce(person, bytes, deviceKey)), deviceKey };
      jobs.push(job);
      await reach(job, bytes, plan);
      expect(await child.ended).toBe("SIGKILL");
      expect(await situationOf(state, job.jobId)).toBe(situation);
      await rm(plan, { force: true });
      child = start();
      await addressOf(child);
    }
    expect(jobs).toHaveLength(10);

    // What a device does whose upload broke off: it sends the form again.
    for (const { jobId, form } of jobs) {
      const status = await person.client.status({ params: { jobId } });
      if (status.ok && status.value.status === "waiting-for-upload") await sendForm(form, bytes);
    }
    const reading = await readInWorker(bytes);
    await Promise.all(jobs.map((job) => expectResult(person, job, bytes, reading, state)));
  });

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
    for (const { jobId } of jobs) expect(await leaseOf(state, jobId)).toBe("null");
    child = startProcess([...args, "--log"]);
    await addressOf(child);
    const reading = await readInWorker(bytes);
    await Promise.all(jobs.map((job) => expectResult(person, job, bytes, reading, state)));
    // Nothing had to wait for a lease to run out.
    expect(child.output.stdout).not.toMatch(/"job-again"|"fault"/);
  });
});
