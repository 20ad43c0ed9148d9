import { ENVELOPE_FILES, noneWhereMissing, vaultFolder } from "./envelope/vault-folder.ts";
import { StorageFault } from "./storage-fault.ts";

const TRIES = 100;
const PAUSE_MS = 100;

/**
 * Removes everything that this origin keeps: the wraps of the key first, for without them the rest is noise,
 * then every file, cache and small store. The origin is the app's alone.
 * @throws StorageFault "storage-failed" where a file is still held after ten seconds
 */
export async function eraseDevice(): Promise<void> {
  const folder = await vaultFolder();
  if (folder) for (const name of ENVELOPE_FILES) await remove(folder, name);
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await remove(root, name);
  for (const name of await caches.keys()) await caches.delete(name);
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  localStorage.clear();
  sessionStorage.clear();
}

/** A worker that has just ended, here or in another tab, may hold its file for some moments more. */
async function remove(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await folder.removeEntry(name, { recursive: true }).catch(noneWhereMissing);
      return;
    } catch (error) {
      const held = error instanceof DOMException && error.name === "NoModificationAllowedError";
      if (!held || attempt === TRIES) throw new StorageFault("storage-failed", "a file could not be removed");
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
