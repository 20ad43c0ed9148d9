import { err, ok, type Result } from "@serenya/contract";
import { Decrypter, Encrypter } from "age-encryption";

/**
 * scrypt rounds as a power of two: age's own default, 256 MiB and about a second. Twice as slow to guess as the lock's:
 * a backup lies where others may come by it.
 */
export const sealCost = 18;

const ageLine = "age-encryption.org/v1\n";
const MOST_HEADER_BYTES = 200;

/**
 * Encrypts parts, one after the other, to a passphrase: an age file (age-encryption.org/v1, scrypt), which any age
 * program opens. What is not encrypted is never in a Blob, which browsers may put on the disk.
 */
export async function sealBackup(
  parts: readonly Uint8Array[],
  passphrase: string,
  cost = sealCost,
): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(cost);
  encrypter.setPassphrase(passphrase.normalize("NFKC"));
  const sealed = await encrypter.encrypt(streamOf(parts));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of chunksOf(sealed)) chunks.push(Uint8Array.from(chunk));
  return new Blob(chunks, { type: "application/octet-stream" });
}

/** What was encrypted to the passphrase. A passphrase in another spelling of the same letters (NFKC) is the same. */
export async function openBackup(
  file: Blob,
  passphrase: string,
): Promise<Result<Uint8Array, "not-a-backup" | "wrong-passphrase" | "damaged">> {
  if (!(await isSealedAsOurs(file))) return err("not-a-backup");
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize("NFKC"));
  try {
    return ok(await decrypter.decrypt(new Uint8Array(await file.arrayBuffer())));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return err(error.message.startsWith("no identity matched") ? "wrong-passphrase" : "damaged");
  }
}

/** An age file to a passphrase, at no more than our cost: what asks for more could take all of the memory. */
async function isSealedAsOurs(file: Blob): Promise<boolean> {
  const start = new TextDecoder("latin1").decode(await file.slice(0, MOST_HEADER_BYTES).arrayBuffer());
  const cost = /^-> scrypt \S+ (\d{1,3})\n/.exec(start.slice(ageLine.length))?.[1];
  return start.startsWith(ageLine) && cost !== undefined && Number(cost) <= sealCost;
}

function streamOf(parts: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const left = parts.values();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = left.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/** Streams can't be looped over in Safari. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read())
    if (value) yield value;
}
