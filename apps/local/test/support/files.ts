import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** Every file below a folder, with its content. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map(async (file) => [file, await readFile(file)] as const));
  return new Map(contents);
}

/** The blobs of a job but for its state: what was uploaded, and its result. */
export async function blobsOf(state: string, jobId: string): Promise<readonly ("incoming" | "outgoing")[]> {
  const present = await Promise.all(
    (["incoming", "outgoing"] as const).map(async (prefix) => {
      const file = join(state, "blobs/temporary/objects", prefix, `${jobId}~`);
      return (await stat(file).catch(() => undefined)) ? [prefix] : [];
    }),
  );
  return present.flat();
}
