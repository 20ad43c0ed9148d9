import { type BlobPeer, peerCredentials, peerRegion, startBlobPeer } from "@serenya/testing/peers";
import { blobsSuite } from "@serenya/testing/suites";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { s3Blobs } from "../src/blobs/s3-blobs.ts";

const keyArn = `arn:aws:kms:${peerRegion}:000000000000:key/blobs`;
const startPeer = () => startBlobPeer({ bucket: "serenya-temp-files-wire", keyArn });
const over = ({ endpoint, bucket, keyArn }: BlobPeer) =>
  s3Blobs({ endpoint, bucket, keyArn, region: peerRegion, credentials: peerCredentials });

blobsSuite(
  "S3",
  async () => {
    const peer = await startPeer();
    return { blobs: over(peer), close: peer.close };
  },
  { forms: "until-expiry" },
);

describe("objects on the wire", () => {
  let peer: BlobPeer;
  beforeAll(async () => {
    peer = await startPeer();
  });
  afterAll(() => peer.close());
  const bytes = new Uint8Array(Buffer.from("canary-in-an-object"));
  const put = (
    key: string,
    condition: Parameters<ReturnType<typeof over>["put"]>[2]["condition"] = "always",
  ) => over(peer).put(key, bytes, { type: "text/plain", condition });

  test("go with a checksum, encrypted under the bucket's key", async () => {
    await put("jobs/sealed");
    expect(peer.lastPut()).toMatchObject({
      "x-amz-checksum-crc32": expect.any(String),
      "x-amz-server-side-encryption": "aws:kms",
      "x-amz-server-side-encryption-aws-kms-key-id": keyArn,
      "x-amz-server-side-encryption-bucket-key-enabled": "true",
    });
  });

  test("under another key are refused", async () => {
    const other = over({ ...peer, keyArn: `${keyArn}-of-somebody-else` });
    await expect(other.put("jobs/other", bytes, { type: "text/plain", condition: "always" })).rejects.toThrow(
      "S3 PutObject failed: AccessDenied (403)",
    );
  });

  test("that changed on the way back are a fault, and no bytes", async () => {
    await put("jobs/spoilt");
    peer.fail({ kind: "spoilt-answer" });
    await expect(over(peer).get("jobs/spoilt")).rejects.toThrow("S3 GetObject failed");
  });

  test("that stop in the middle of their way are a fault in good time", async () => {
    await put("jobs/stalled");
    peer.fail({ kind: "stalled-answer" });
    const began = performance.now();
    await expect(over(peer).get("jobs/stalled")).rejects.toThrow("S3 GetObject failed");
    expect(performance.now() - began).toBeLessThan(6_000);
  });

  test.each([
    ["created", { absent: true } as const],
    ["replaced", undefined],
  ])("%s, but the answer got lost: asked again, it is a success and no conflict", async (_name, given) => {
    const key = `jobs/lost-${_name}`;
    if (!given) await put(key);
    const condition = given ?? { etag: (await over(peer).head(key))?.etag ?? "" };
    peer.fail({ kind: "lost-answer" });
    const written = await put(key, condition);
    expect(written).toEqual({ ok: true, value: { etag: (await over(peer).head(key))?.etag } });
    expect(await put(key, condition)).toEqual({ ok: false, error: { code: "put-conflict" } });
  });

  test("lost to another writer while our answer got lost are a conflict", async () => {
    const key = "jobs/lost-and-overtaken";
    await put(key);
    peer.fail({ kind: "lost-answer" });
    expect(await put(key, { absent: true })).toEqual({ ok: false, error: { code: "put-conflict" } });
  });

  test("that another write is busy with are tried again", async () => {
    peer.fail({ kind: "error", status: 409, code: "ConditionalRequestConflict" }, 2);
    expect((await put("jobs/busy", { absent: true })).ok).toBe(true);
  });

  test("throttling and faults of the service are waited out", async () => {
    peer.fail({ kind: "error", status: 503, code: "SlowDown" }, 2);
    expect((await put("jobs/slow")).ok).toBe(true);
  });

  test("that may not be asked for are a fault and not missing", async () => {
    peer.fail({ kind: "error", status: 403, code: "AccessDenied" });
    await expect(over(peer).get("jobs/none")).rejects.toThrow("S3 GetObject failed: AccessDenied (403)");
  });
});
