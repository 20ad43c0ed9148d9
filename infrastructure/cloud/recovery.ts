import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import {
  GetAliasCommand,
  LambdaClient,
  PublishVersionCommand,
  UpdateAliasCommand,
  UpdateFunctionConfigurationCommand,
} from "@aws-sdk/client-lambda";
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import { verifyReceipt } from "@serenya/contract/client";
import { newPerson } from "../../apps/local/test/support/person.ts";
import { drawReport } from "../../apps/local/test/support/report.ts";
import { announce, sendForm } from "../../apps/local/test/support/upload.ts";
import { checkout } from "../bundle/folder.ts";
import { functionNameOf, liveAlias, secretName, tempBucketName } from "../constructs/names.ts";
import { deleteAccount, value } from "../journey/person-journey.ts";
import { given, type Steps } from "../journey/steps.ts";
import { clientOptions, environment, variables } from "./deploy-to-emulator.ts";
import type { Deployed } from "./deployed.ts";
import type { Emulator } from "./emulator.ts";

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly notes: string;
}

/** Runs a program of this checkout as an operator does, with the emulator for AWS. */
function program(emulator: Emulator, script: string, args: readonly string[]): Promise<Ended> {
  const env = { ...variables(emulator, tmpdir()), SERENYA_RECOVER_POLL_MS: "200", PATH: process.env.PATH };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(checkout, script), ...args], { env }, (error, out, notes) =>
      resolve({ status: error ? Number(error.code ?? 1) : 0, out, notes }),
    );
  });
}

/** What operators do, by the very commands of docs/recovery.md. Everybody is signed out at the end. */
export async function checkRecovery(steps: Steps, deployed: Deployed): Promise<void> {
  const { emulator } = deployed;
  const recover = async (...args: string[]): Promise<Ended> => {
    const ended = await program(emulator, "infrastructure/recovery/main.ts", [...args, "--env", environment]);
    assert.equal(ended.status, 0, `${args.join(" ")}: ${ended.notes}`);
    return ended;
  };
  await checkRollback(steps, deployed, recover);
  await checkRedrive(steps, deployed, recover);
  await checkRequests(steps, deployed, recover);
  await checkRestore(steps, deployed, recover);
  await checkKeys(steps, deployed, recover);
  await checkRevoked(steps, deployed, recover);
  await checkAudit(steps, deployed, recover);
}
type Recover = (...args: string[]) => Promise<Ended>;

async function checkRollback({ step }: Steps, { emulator, front }: Deployed, recover: Recover) {
  const lambda = new LambdaClient(clientOptions(emulator));
  const FunctionName = functionNameOf(environment, "status");
  const live = async () =>
    (await lambda.send(new GetAliasCommand({ FunctionName, Name: liveAlias }))).FunctionVersion ?? "";
  await step(
    "recover: a function goes back to the version before, by its alias, and still answers",
    async () => {
      const good = await live();
      await lambda.send(
        new UpdateFunctionConfigurationCommand({ FunctionName, Description: "a bad release" }),
      );
      const { Version: bad = "" } = await lambda.send(new PublishVersionCommand({ FunctionName }));
      await lambda.send(new UpdateAliasCommand({ FunctionName, Name: liveAlias, FunctionVersion: bad }));
      assert.notEqual(bad, good);
      const looked = await recover("rollback", "status", "--dry-run");
      assert.ok(looked.notes.includes(`be version ${good} in the place of ${bad}`), looked.notes);
      assert.equal(await live(), bad);
      await recover("rollback", "status", "--yes");
      assert.equal(await live(), good);
      const person = await newPerson(front.url);
      const answer = await person.client.status({
        params: { jobId: `result_${person.profile.id}_1700000000000_${"a".repeat(26)}` },
      });
      assert.equal(answer.ok ? "" : (answer.error as { code?: string }).code, "job_not_found");
    },
  );
}

async function checkRedrive({ step }: Steps, { emulator, front }: Deployed, recover: Recover) {
  const s3 = new S3Client({ ...clientOptions(emulator), forcePathStyle: true });
  const stateOf = (jobId: string) => ({
    Bucket: tempBucketName(environment, emulator.account),
    Key: `jobs/${jobId}`,
  });
  const load = async (jobId: string) => {
    const { Body } = await s3.send(new GetObjectCommand(stateOf(jobId)));
    return JSON.parse((await Body?.transformToString()) ?? "");
  };
  const store = (jobId: string, state: object) =>
    s3.send(new PutObjectCommand({ ...stateOf(jobId), Body: JSON.stringify(state) }));
  await step(
    "recover: a dead letter whose cause is mended is redriven, and its job is done; a poisoned one is dropped",
    async () => {
      const person = await newPerson(front.url);
      const document = await drawReport();
      const { jobId, form } = await announce(person, document);
      const { deviceKey, ...state } = await load(jobId);
      // No key that anything can be sealed to: a fault that counts as ours. No client can make one.
      await store(jobId, { ...state, deviceKey: { ...deviceKey, y: deviceKey.x } });
      await sendForm(form, document);
      const { notes } = await untilDead(recover, jobId);
      const poisoned = given(/^(chat_\S+) /m.exec(notes)?.[1], "poisoned job");
      assert.equal(JSON.parse((await recover("job", jobId)).out).failure, "processing_failed");

      await store(jobId, { ...(await load(jobId)), deviceKey });
      const { out } = await recover("redrive", "--drop", poisoned, "--yes");
      assert.deepEqual(JSON.parse(out), { found: 2, redriven: 1, dropped: 1 });
      for (const deadline = Date.now() + 30_000; ; await sleep(300)) {
        const { status } = JSON.parse((await recover("job", jobId)).out);
        if (status === "completed") break;
        assert.ok(Date.now() < deadline, status);
      }
      assert.match((await recover("redrive", "--dry-run")).notes, /There are no dead letters/);
    },
  );
}

/** Until that job and a poisoned question lie among the dead letters, and nobody else is looking at them. */
async function untilDead(recover: Recover, jobId: string): Promise<Ended> {
  for (const deadline = Date.now() + 60_000; ; await sleep(1_000)) {
    const looked = await recover("redrive", "--dry-run");
    const isThere = looked.notes.includes(`${jobId}  failed (processing_failed)`);
    if (isThere && /^chat_/m.test(looked.notes)) return looked;
    assert.ok(Date.now() < deadline, looked.notes);
  }
}

async function checkKeys({ step }: Steps, { emulator, front }: Deployed, recover: Recover) {
  const secrets = new SecretsManagerClient(clientOptions(emulator));
  const SecretId = secretName(environment, "signing-keys");
  await step("recover: signing keys are rotated while a session goes on", async () => {
    const person = await newPerson(front.url);
    const goesOn = async () => assert.ok((await person.client.profileGet()).ok);
    await recover("rotate-keys", "add", "--yes");
    await goesOn();
    const early = await program(emulator, "infrastructure/recovery/main.ts", [
      ...["rotate-keys", "switch", "--yes", "--env", environment],
    ]);
    assert.match(early.notes, /too-soon: /);
    // Six minutes pass: nobody waits for them here.
    const { SecretString = "" } = await secrets.send(new GetSecretValueCommand({ SecretId }));
    const earlier = JSON.parse(SecretString, (name, held) => (name === "addedAt" ? held - 600_000 : held));
    await secrets.send(new PutSecretValueCommand({ SecretId, SecretString: JSON.stringify(earlier) }));
    const { out } = await recover("rotate-keys", "switch", "--yes");
    assert.deepEqual(
      JSON.parse(out).map(({ state }: { state: string }) => state),
      ["accepted", "signs"],
    );
    await goesOn();
    const refreshed = await person.client.refresh({
      body: { refreshToken: (await person.tokens.get())?.refreshToken ?? "" },
    });
    await person.tokens.set(value(refreshed).tokens);
    await goesOn();
  });
}

async function checkRequests({ step }: Steps, { emulator, front }: Deployed, recover: Recover) {
  await step(
    "recover: a person's data is exported, addresses are re-keyed, the person is erased",
    async () => {
      const person = await newPerson(front.url);
      const { email } = person.profile;
      const { pseudonym } = JSON.parse((await recover("person", "--email", email)).out);
      await recover("rekey-emails", "add", "--yes");
      const walked = JSON.parse((await recover("rekey-emails", "walk", "--yes")).out);
      assert.ok(walked.rekeyed > 0 && walked.seen === walked.rekeyed);
      const exported = JSON.parse((await recover("export", "--email", email, "--yes")).out);
      assert.equal(exported.profile.email, email);
      assert.equal(exported.pseudonym, pseudonym);
      const { keys } = value(await person.client.keys());
      const erased = JSON.parse((await recover("erase", "--email", email, "--yes")).out);
      assert.equal(value(await verifyReceipt(erased.receipt, keys)).subject, "account");
      const items = await new DynamoDBClient(clientOptions(emulator)).send(
        new ScanCommand({ TableName: `serenya-${environment}` }),
      );
      assert.ok(!JSON.stringify(items.Items).includes(person.profile.id));
    },
  );
}

async function checkRestore({ step }: Steps, { emulator, front }: Deployed, recover: Recover) {
  await step("recover: a table restored from a backup forgets again who has left meanwhile", async () => {
    const [leaves, stays] = [await newPerson(front.url), await newPerson(front.url)];
    const { notes } = await recover("backup", "--yes");
    const arn = given(/--backup (\S+)/.exec(notes)?.[1], "backup");
    await deleteAccount(leaves.client);
    await sleep(3_000);
    const restored = await recover("restore-table", "--backup", arn, "--as", "serenya-restored", "--yes");
    const { tableName, streamArn, forgotten } = JSON.parse(restored.out);
    assert.equal(forgotten, 1);
    assert.match(streamArn, /serenya-restored/);
    const { Items } = await new DynamoDBClient(clientOptions(emulator)).send(
      new ScanCommand({ TableName: tableName }),
    );
    const text = JSON.stringify(Items);
    assert.ok(text.includes(stays.profile.id) && !text.includes(leaves.profile.id));
  });
}

async function checkRevoked({ step }: Steps, { front }: Deployed, recover: Recover) {
  await step("recover: every session is over within 60 s", async () => {
    const [unseen, seen] = [await newPerson(front.url), await newPerson(front.url)];
    assert.ok((await seen.client.profileGet()).ok);
    await recover("revoke", "--all", "--yes");
    const began = Date.now();
    assert.ok(!(await unseen.client.profileGet()).ok);
    const refreshToken = (await seen.tokens.get())?.refreshToken ?? "";
    assert.ok(!(await seen.client.refresh({ body: { refreshToken } })).ok);
    // The gateway may go on with an answer of the authorizer for 60 s.
    while ((await seen.client.profileGet()).ok) {
      assert.ok(Date.now() - began < 65_000, "a session goes on");
      await sleep(1_000);
    }
  });
}

async function checkAudit({ step }: Steps, { emulator }: Deployed, recover: Recover) {
  await step("audit: the events' chain, copied down, is whole, and tells what operators did", async () => {
    const folder = mkdtempSync(join(tmpdir(), "serenya-events-"));
    try {
      await recover("copy-events", "--to", folder, "--yes");
      const audit = (...args: string[]) =>
        program(emulator, "apps/cli/bin/serenya.js", ["audit", ...args, "--dir", folder]);
      const verified = await audit("verify");
      assert.equal(verified.status, 0, verified.out + verified.notes);
      const { out } = await audit("count");
      for (const name of [
        "user_registered",
        "account_deleted",
        "operator_erased_account",
        "operator_restored_table",
      ])
        assert.ok(out.includes(name), out);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
