import { randomBytes } from "node:crypto";
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { StateExposedError } from "../state/errors.ts";
import { translateFault } from "../state/translate-fault.ts";
import { isMissing } from "./durable.ts";

/**
 * The content of a file that only its owner may read, made by `create` at first use. Throws StateExposedError
 * where others may read it (it is not mended in silence: somebody may have read it already) and
 * StateNotWritableError.
 *
 * A new file appears complete or not at all: it is written under another name (O_EXCL), synced, and then
 * linked to its own, which fails where another process was faster; that one's content then counts.
 */
export function privateFile(file: string, create: () => string): string {
  const path = resolve(file);
  try {
    return readPrivate(path) ?? createPrivate(path, create());
  } catch (fault) {
    throw translateFault(fault, path);
  }
}

function readPrivate(path: string): string | undefined {
  let handle: number;
  try {
    handle = openSync(path, "r");
  } catch (fault) {
    if (isMissing(fault)) return undefined;
    throw fault;
  }
  try {
    // Windows has no such modes: the folder's own rights protect the file there.
    if (process.platform !== "win32" && (fstatSync(handle).mode & 0o077) !== 0)
      throw new StateExposedError(path);
    return readFileSync(handle, "utf8");
  } finally {
    closeSync(handle);
  }
}

/** Puts new content in the file's place: whoever reads it sees the old or the new, after a crash too. */
export function replacePrivateFile(file: string, content: string): void {
  const path = resolve(file);
  try {
    const draft = writeDraft(path, content);
    renameSync(draft, path);
    syncFolderNow(dirname(path));
  } catch (fault) {
    throw translateFault(fault, path);
  }
}

/** Writes and syncs a file beside the one it is for, and answers its name. */
function writeDraft(path: string, content: string): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(8).toString("hex")}`;
  const handle = openSync(draft, "wx", 0o600);
  try {
    writeSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return draft;
}

function createPrivate(path: string, content: string): string {
  const draft = writeDraft(path, content);
  try {
    linkSync(draft, path);
  } catch (fault) {
    const faster = (fault as { code?: unknown }).code === "EEXIST" ? readPrivate(path) : undefined;
    if (faster === undefined) throw fault;
    return faster;
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolderNow(dirname(path));
  return content;
}

function syncFolderNow(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
