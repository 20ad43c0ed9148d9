import { createHash } from "node:crypto";
import { postForm } from "@serenya/testing";
import {
  type BlobPeer,
  peerCredentials,
  peerRegion,
  startBlobPeer,
  startKmsPeer,
  startTablePeer,
} from "@serenya/testing/peers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { s3Blobs } from "../src/blobs/s3-blobs.ts";
import { kmsKeys } from "../src/keys/kms-keys.ts";
import { dynamoTable, indexNames } from "../src/table/dynamo-table.ts";

const keyArn = `arn:aws:kms:${peerRegion}:000000000000:key/blobs`;
const forged = { ...peerCredentials, secretAccessKey: "another secret" };
let peer: BlobPeer;
beforeAll(async () => {
  peer = await startBlobPeer({ bucket: "serenya-temp-files-wire", keyArn });
});
afterAll(() => peer.close());

const blobsWith = (credentials: typeof peerCredentials & { sessionToken?: string }, region = peerRegion) =>
  s3Blobs({ endpoint: peer.endpoint, bucket: peer.bucket, keyArn, region, credentials });
const bytes = new Uint8Array(Buffer.from("a document"));
const form = {
  key: "incoming/form",
  size: bytes.length,
  type: "application/pdf",
  sha256: createHash("sha256").update(bytes).digest("base64"),
};
const newForm = () => ({ ...form, expiresAt: new Date(Date.now() + 60_000) });

test("a request that is signed with another secret, for another region or not at all is refused", async () => {
  const refused = "S3 GetObject failed: SignatureDoesNotMatch (403)";
  await expect(blobsWith(forged).get("jobs/a")).rejects.toThrow(refused);
  await expect(blobsWith(peerCredentials, "us-east-1").get("jobs/a")).rejects.toThrow(refused);
  expect((await fetch(`${peer.endpoint}/${peer.bucket}/jobs/a`)).status).toBe(403);

  const kms = await startKmsPeer();
  const keys = kmsKeys({
    endpoint: kms.endpoint,
    region: peerRegion,
    credentials: forged,
    keyArn: kms.createKey(),
  });
  const context = { table: "t", environment: "e", purpose: "p" };
  await expect(keys.generateDataKey(context)).rejects.toThrow("SignatureDoesNotMatch");
  await kms.close();

  const dynamo = await startTablePeer(indexNames);
  const { endpoint, tableName } = dynamo;
  const table = dynamoTable({ endpoint, tableName, region: peerRegion, credentials: forged });
  await expect(table.get({ PK: "a", SK: "b" })).rejects.toThrow("SignatureDoesNotMatch");
  await dynamo.close();
});

test("a form that is signed with another secret is refused", async () => {
  const answer = await postForm(await blobsWith(forged).presignPost(newForm()), bytes);
  expect(answer).toEqual({ status: 403, code: "SignatureDoesNotMatch" });
});

test("a function's role has a session token: it is signed with requests, and bound in forms", async () => {
  const blobs = blobsWith({ ...peerCredentials, sessionToken: "the-token-of-a-session" });
  const { url, fields } = await blobs.presignPost(newForm());
  expect(fields["X-Amz-Security-Token"]).toBe("the-token-of-a-session");
  const { "X-Amz-Security-Token": _token, ...without } = fields;
  expect(await postForm({ url, fields: without }, bytes)).toEqual({ status: 403, code: "AccessDenied" });
  expect((await postForm({ url, fields }, bytes)).status).toBe(204);
  expect((await blobs.get(form.key))?.bytes).toEqual(bytes);
});
