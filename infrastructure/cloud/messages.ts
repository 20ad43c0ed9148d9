import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import {
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { generateDeviceKey, waitForJob } from "@serenya/contract/client";
import { newPerson, type Person } from "../../apps/local/test/support/person.ts";
import { drawReport } from "../../apps/local/test/support/report.ts";
import { announce, sendForm, sha256Of } from "../../apps/local/test/support/upload.ts";
import { tempBucketName } from "../constructs/names.ts";
import { value } from "../journey/person-journey.ts";
import type { Steps } from "../journey/steps.ts";
import { clientOptions, environment } from "./deploy-to-emulator.ts";
import type { Deployed } from "./deployed.ts";

/** What the queue does with messages that come twice, and with one that nobody can work on. */
export async function checkMessages({ step }: Steps, { emulator, front }: Deployed): Promise<void> {
  const options = clientOptions(emulator);
  const s3 = new S3Client({ ...options, forcePathStyle: true });
  const sqs = new SQSClient(options);
  const bucket = tempBucketName(environment, emulator.account);
  const queueUrl = `${emulator.endpoint}/${emulator.account}/serenya-${environment}-process`;
  const deadUrl = `${queueUrl}-dead`;

  await step(
    "an upload that is not what was announced is refused: size, key, type, checksum and policy at the edge, content in process",
    async () => {
      const person = await newPerson(front.url);
      const document = await drawReport();
      const { form } = await announce(person, document);
      const tooLong = await sendForm(form, new Uint8Array([...document, 0]));
      assert.equal(tooLong.status, 400);
      for (const fields of changedForms(form.fields))
        assert.equal((await sendForm({ ...form, fields }, document)).status, 403, JSON.stringify(fields));
      const { jobId, form: second } = await announce(person, document);
      const other = new Uint8Array(document).fill(7, 100, 200);
      await sendForm(second, other);
      const job = value(await waitForJob(person.client, jobId, { giveUpAfterMs: 30_000 }).then(failureOf));
      assert.equal(job, "document_mismatch");
    },
  );

  await step("the same event three times gives one result and counts one document", async () => {
    const person = await newPerson(front.url);
    const jobId = await send(person);
    value(await waitForJob(person.client, jobId, { giveUpAfterMs: 60_000 }));
    const before = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: `outgoing/${jobId}` }));
    for (let copy = 0; copy < 2; copy++)
      await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: eventFor(bucket, jobId) }));
    await untilQuiet(sqs, queueUrl);
    const after = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: `outgoing/${jobId}` }));
    assert.equal(after.ETag, before.ETag);
    assert.deepEqual(after.LastModified, before.LastModified);
  });

  await step(
    "a poisoned job is received four times, fails for its owner, and lies among the dead letters",
    async () => {
      // The template's 200 s hold in the emulator too: nobody waits that long four times.
      await sqs.send(
        new SetQueueAttributesCommand({ QueueUrl: queueUrl, Attributes: { VisibilityTimeout: "2" } }),
      );
      const person = await newPerson(front.url);
      const jobId = await plantPoison(s3, bucket, person);
      const dead = await untilDead(sqs, deadUrl);
      assert.ok(dead.Body?.includes(jobId));
      assert.equal(dead.Attributes?.ApproximateReceiveCount, "5", "four by the function, and this one");
      const { job } = value(await person.client.chatStatus({ params: { jobId } }));
      assert.equal(job.status, "failed");
      assert.equal(job.failure?.code, "processing_failed");
      assert.equal(job.attempt, 3, "the last receive only says that it was the last");
    },
  );
}

/**
 * A question that is no JSON, with a state that announces exactly it: whoever takes the job up fails each time, by a
 * fault that counts as ours. No client can make one.
 */
export async function plantPoison(s3: S3Client, bucket: string, person: Person): Promise<string> {
  const { jobId: announced } = await announce(person, await drawReport());
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: `jobs/${announced}` }));
  const jobId = announced.replace(/^result_/, "chat_");
  const poison = new TextEncoder().encode("no JSON");
  const state = {
    ...JSON.parse((await Body?.transformToString()) ?? ""),
    jobId,
    incoming: { size: poison.length, type: "application/json", sha256: sha256Of(poison) },
  };
  const put = (Key: string, content: string | Uint8Array) =>
    s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: content, ContentType: "application/json" }));
  await put(`jobs/${jobId}`, JSON.stringify(state));
  await put(`incoming/${jobId}`, poison);
  return jobId;
}

/** A form with one of its fields changed, once for each that the policy binds, and the policy itself. */
const changedForms = ({ key = "", ...fields }: Readonly<Record<string, string>>) =>
  Object.entries({
    key: key.replace(/.$/, "0"),
    "Content-Type": "text/html",
    "x-amz-checksum-sha256": sha256Of(new Uint8Array(1)),
    "X-Amz-Signature": "0".repeat(64),
    Policy: Buffer.from('{"expiration":"2100-01-01T00:00:00Z","conditions":[]}').toString("base64"),
  }).map(([field, other]) => ({ key, ...fields, [field]: other }));

/** Announces and uploads a document; answers with its job. */
async function send(person: Person): Promise<string> {
  const document = await drawReport();
  const { jobId, form } = await announce(person, document, await generateDeviceKey());
  const { status, text } = await sendForm(form, document);
  assert.ok(status < 300, `${status} ${text}`);
  return jobId;
}

const failureOf = (answer: Awaited<ReturnType<typeof waitForJob>>) =>
  answer.ok
    ? { ok: false as const, error: "it went through" }
    : { ok: true as const, value: (answer.error as { code?: string }).code };

/** The event with which the bucket announces a job's upload. */
const eventFor = (bucket: string, jobId: string): string =>
  JSON.stringify({
    Records: [
      {
        eventVersion: "2.1",
        eventSource: "aws:s3",
        eventName: "ObjectCreated:Post",
        s3: { bucket: { name: bucket }, object: { key: `incoming/${jobId}`, size: 1 } },
      },
    ],
  });

async function untilQuiet(sqs: SQSClient, QueueUrl: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (let quiet = 0; quiet < 3; await sleep(300)) {
    if (Date.now() > deadline) throw new Error("the queue was not worked off within a minute");
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl,
        AttributeNames: ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
      }),
    );
    quiet = Object.values(Attributes ?? {}).every((count) => count === "0") ? quiet + 1 : 0;
  }
}

async function untilDead(sqs: SQSClient, QueueUrl: string): Promise<Message> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(500)) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MessageSystemAttributeNames: ["ApproximateReceiveCount"] }),
    );
    if (Messages[0]) return Messages[0];
  }
  throw new Error("nothing came to the dead letters within a minute");
}
