import { type Envelope, encodeEnvelope } from "./envelope.ts";
import { ENVELOPE_FILES, makeVaultFolder } from "./vault-folder.ts";

/** What the DOM's types leave out: only workers have it. */
interface SyncFile {
  write(bytes: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

/**
 * Writes both copies, each flushed before the next is touched. Runs in the worker: there every browser can
 * write files of this kind. The lock keeps two tabs apart.
 */
export async function writeEnvelope(envelope: Envelope): Promise<void> {
  const bytes = await encodeEnvelope(envelope);
  await navigator.locks.request("serenya-envelope", async () => {
    const folder = await makeVaultFolder();
    for (const name of ENVELOPE_FILES) await writeFlushed(folder, name, bytes);
  });
}

async function writeFlushed(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const file = await (
    handle as unknown as { createSyncAccessHandle(): Promise<SyncFile> }
  ).createSyncAccessHandle();
  try {
    if (file.write(bytes, { at: 0 }) !== bytes.length)
      throw new DOMException("short write", "QuotaExceededError");
    file.truncate(bytes.length);
    file.flush();
  } finally {
    file.close();
  }
}
