/** The folder in the origin's private file system that holds the envelope and the database. */
const FOLDER = "vault";

/** Written one after the other, so that a crash leaves one whole. */
export const ENVELOPE_FILES = ["openers-a.json", "openers-b.json"] as const;

/** The database's path for SQLite. */
export const databasePath = (vault: string): string => `${FOLDER}/${vault}.db`;

/** The folder, or null where there is none. Rejects where the browser gives no private file system. */
export async function vaultFolder(): Promise<FileSystemDirectoryHandle | null> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER).catch(noneWhereMissing);
}

export async function makeVaultFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

/** Bytes of a file in the folder, or null where it is missing. */
export async function fileBytes(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array | null> {
  const handle = await folder.getFileHandle(name).catch(noneWhereMissing);
  return handle ? new Uint8Array(await (await handle.getFile()).arrayBuffer()) : null;
}

/** Size of the database file in bytes; 0 where it is missing. */
export async function databaseSize(vault: string): Promise<number> {
  const folder = await vaultFolder();
  const handle = await folder?.getFileHandle(`${vault}.db`).catch(noneWhereMissing);
  return handle ? (await handle.getFile()).size : 0;
}

/** Removes what an interrupted making of a vault left. Only where there is no envelope. */
export async function clearVaultFolder(): Promise<void> {
  const folder = await makeVaultFolder();
  for await (const name of folder.keys()) await folder.removeEntry(name);
}

export function noneWhereMissing(error: unknown): null {
  if (error instanceof DOMException && error.name === "NotFoundError") return null;
  throw error;
}
