import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { err, ok, type Result } from "@serenya/contract";
import type { AuditCopy } from "@serenya/contract/audit";
import type { AuditSource } from "./arguments.ts";

/** Opens the events for reading; nothing is ever written. The error is a sentence. */
export async function openCopy(source: AuditSource): Promise<Result<AuditCopy, string>> {
  const root = source.kind === "dir" ? source.folder : join(source.folder, "blobs", "events", "objects");
  const ending = source.kind === "dir" ? "" : storeEnding;
  const found = await namesIn(join(root, "observability"));
  if (!found) {
    const where = source.kind === "dir" ? source.folder : `the state folder ${source.folder}`;
    return err(`There are no events in ${where}: no folder observability is there.`);
  }
  const keys = found
    .filter((name) => name.endsWith(ending))
    .map((name) => `observability/${name.slice(0, name.length - ending.length)}`)
    .toSorted((a, b) => (a < b ? -1 : 1));
  return ok({
    keys: async () => keys,
    async bytes(key) {
      const file = await readFile(join(root, ...key.split("/")) + ending).catch(() => undefined);
      return file && (source.kind === "dir" ? file : contentOf(file));
    },
  });
}

/** How the local store ends the file of an object, and begins it (adapters-local/src/blobs/object-file.ts). */
const storeEnding = "~";
const magic = "SRB1";

/** The object in a file of the local store; as it is where it is none, so that a check finds it altered. */
function contentOf(file: Buffer): Uint8Array {
  if (file.length < 8 || file.toString("latin1", 0, 4) !== magic) return file;
  return file.subarray(8 + file.readUInt32BE(4));
}

async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .map((name) => name.split(sep).join("/"));
  } catch {
    return undefined;
  }
}
