import { createHmac } from "node:crypto";

/** Some bytes that depend on n alone: 0 to 200 kB. */
export const bytesOf = (n: number): Uint8Array => {
  const block = createHmac("sha256", "content").update(String(n)).digest();
  return new Uint8Array(Buffer.alloc((n * 7_919) % 200_000, block));
};

/** The bytes as they might come over a wire. */
export async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 16_384) yield bytes.subarray(at, at + 16_384);
}
