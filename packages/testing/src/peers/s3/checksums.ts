import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { PeerError } from "../peer-error.ts";

const makers: Readonly<Record<string, (bytes: Uint8Array) => Buffer>> = {
  "x-amz-checksum-crc32": (bytes) => {
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(bytes));
    return sum;
  },
  "x-amz-checksum-sha256": (bytes) => createHash("sha256").update(bytes).digest(),
};

/**
 * Checks every checksum that came with the bytes, as headers or fields, and answers them; of those it doesn't know
 * it says so. https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
export function checkChecksums(
  given: Readonly<Record<string, string | undefined>>,
  bytes: Uint8Array,
): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (!name.startsWith("x-amz-checksum-") || value === undefined) continue;
    if (name === "x-amz-checksum-mode" || name === "x-amz-checksum-algorithm") continue;
    const make = makers[name];
    if (!make) throw new PeerError(501, "NotImplemented");
    if (make(bytes).toString("base64") !== value) throw new PeerError(400, "BadDigest");
    checked[name] = value;
  }
  const algorithm = given["x-amz-checksum-algorithm"] ?? given["x-amz-sdk-checksum-algorithm"];
  if (algorithm && !checked[`x-amz-checksum-${algorithm.toLowerCase()}`])
    throw new PeerError(400, "InvalidRequest");
  return checked;
}
