import { createHash, randomUUID } from "node:crypto";
import { generateDeviceKey } from "@serenya/contract/client";
import { announceUpload, cleanUp, createSigner, jobStatus, loadProfile, type User } from "@serenya/domain";
import { postForm, profileItem } from "@serenya/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type AwsSystem, awsSystem } from "./aws-system.ts";

const document = new Uint8Array(Buffer.from("%PDF-1.7 a report that is sent more than once"));
const sha256 = createHash("sha256").update(document).digest("base64");

/** docs/decisions/0013-presigned-post.md: S3 takes a form as often as it comes while it is good. */
describe("a second upload by the same form does nothing that shows", () => {
  let system: AwsSystem;
  let user: User;
  beforeAll(async () => {
    system = await awsSystem();
  });
  afterAll(() => system.close());
  beforeEach(async () => {
    user = { userId: randomUUID(), sessionId: randomUUID() };
    const item = profileItem(user.userId);
    await system.table.write([{ kind: "put", item, condition: { absent: true } }]);
  });

  async function announce() {
    const { publicJwk: deviceKey } = await generateDeviceKey();
    const announced = await announceUpload(system)(
      user,
      { size: document.length, type: "application/pdf", sha256, deviceKey },
      randomUUID(),
    );
    if (!announced.ok) throw new Error(announced.error.code);
    const { jobId, upload } = announced.value;
    const send = async () => expect((await postForm(upload, document)).status).toBe(204);
    return { jobId, send };
  }
  /** All that anybody can see of a job. */
  async function visible(jobId: string) {
    const keys = await Promise.all(
      ["incoming", "outgoing", "jobs"].map((prefix) => system.tempBlobs.list(`${prefix}/${jobId}`)),
    );
    return {
      objects: keys.flat().map(({ key, etag }) => `${key} ${etag}`),
      status: await jobStatus(system)(user, jobId),
      counters: (await loadProfile(system, user.userId))?.counters,
      changes: system.tablePeer.records().length,
    };
  }

  test("before the first one was read: one reading, one result, counted once", async () => {
    const { jobId, send } = await announce();
    const reads = system.reads.count;
    await send();
    await send();
    expect(await system.deliver()).toBe(2);
    expect(system.reads.count - reads).toBe(1);
    const { objects, counters } = await visible(jobId);
    expect(objects.map((object) => object.split("/")[0])).toEqual(["outgoing", "jobs"]);
    expect(counters?.documents_processed).toBe(1);
  });

  test("after the result is there: nothing is read, counted or changed, and the upload is deleted", async () => {
    const { jobId, send } = await announce();
    await send();
    await system.deliver();
    const before = await visible(jobId);
    const reads = system.reads.count;
    await send();
    await send();
    expect(await system.deliver()).toBe(2);
    expect(await visible(jobId)).toEqual(before);
    expect(system.reads.count).toBe(reads);
  });

  test("after cleanup: the tombstone stands, and the upload is deleted", async () => {
    const { jobId, send } = await announce();
    await send();
    await system.deliver();
    await cleanUp({ ...system, signer: createSigner(system) })(user, jobId);
    const before = await visible(jobId);
    await send();
    await system.deliver();
    expect(await visible(jobId)).toEqual(before);
    expect(before.objects).toHaveLength(1);
  });

  test("between cleanup and delivery: the event finds the tombstone", async () => {
    const { jobId, send } = await announce();
    await send();
    await cleanUp({ ...system, signer: createSigner(system) })(user, jobId);
    await send();
    await system.deliver();
    const { objects, counters } = await visible(jobId);
    expect(objects.map((object) => object.split("/")[0])).toEqual(["jobs"]);
    expect(counters?.documents_processed).toBe(0);
  });
});
