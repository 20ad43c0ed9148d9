import * as SQLite from "@journeyapps/wa-sqlite";
import createModule from "@journeyapps/wa-sqlite/dist/mc-wa-sqlite.mjs";
import wasmUrl from "@journeyapps/wa-sqlite/dist/mc-wa-sqlite.wasm?url";
import { bytesToHex } from "@noble/hashes/utils.js";
import { createCarefulVfs } from "./careful-vfs.ts";
import { type Connection, connectionOver, isBusy, storageFault } from "./connection.ts";

const VFS = "serenya";
const OPEN_TRIES = 50;
const OPEN_PAUSE_MS = 100;

/**
 * Opens, or makes where it is missing, the database at `path` in the origin's private file system, encrypted
 * with ChaCha20-Poly1305 a page, journal included. Only in a worker.
 * @param key 32 random bytes: the cipher's salt is fixed, so this may never be made from a passphrase
 * @throws StorageFault: "damaged" where the file does not open with this key
 */
export async function openDatabase(path: string, key: Uint8Array): Promise<Connection> {
  const module = await createModule({ locateFile: () => wasmUrl });
  const api = SQLite.Factory(module);
  const vfs = await createCarefulVfs(VFS, module);
  api.vfs_register(vfs, false);
  const shimmed: number = module.ccall("sqlite3mc_vfs_create", "number", ["string", "number"], [VFS, 1]);
  if (shimmed !== SQLite.SQLITE_OK) throw new Error(`no encrypting file layer: ${shimmed}`);

  const connection = connectionOver(api, await openFile(api, path, () => vfs.lastError), () => vfs.lastError);
  await connection.run("PRAGMA cipher = 'chacha20'");
  await connection.run(`PRAGMA key = 'raw:${bytesToHex(key)}'`);
  await connection.run("PRAGMA journal_mode = DELETE");
  await connection.run("PRAGMA synchronous = FULL");
  await connection.run("PRAGMA temp_store = MEMORY");
  await connection.run("PRAGMA secure_delete = ON");
  await connection.run("PRAGMA foreign_keys = ON");
  return connection;
}

/** A worker that has just ended may hold the file for some moments more. */
async function openFile(api: SQLiteAPI, path: string, lastError: () => unknown): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await api.open_v2(
        path,
        SQLite.SQLITE_OPEN_READWRITE | SQLite.SQLITE_OPEN_CREATE,
        `multipleciphers-${VFS}`,
      );
    } catch (error) {
      const mayPass =
        isBusy(error) || (error instanceof SQLite.SQLiteError && error.code === SQLite.SQLITE_CANTOPEN);
      if (!mayPass || attempt === OPEN_TRIES) throw storageFault(error, lastError());
      await new Promise((resolve) => setTimeout(resolve, OPEN_PAUSE_MS));
    }
  }
}
