import { StateCorruptError, StateInUseError, StateNotWritableError } from "./errors.ts";

/** Primary result codes of SQLite, https://sqlite.org/rescode.html */
const sqlite = { perm: 3, busy: 5, locked: 6, readonly: 8, corrupt: 11, cantOpen: 14, notADatabase: 26 };
const noRight = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EISDIR", "EEXIST"]);

/** Turns a fault of SQLite or of the file system into the state error it stands for; others stay as they are. */
export function translateFault(fault: unknown, path: string): unknown {
  if (!(fault instanceof Error)) return fault;
  const { code, errcode } = fault as { code?: unknown; errcode?: unknown };
  if (typeof code === "string" && noRight.has(code)) return new StateNotWritableError(path, { cause: fault });
  // The low byte of an extended result code is the primary one.
  switch (typeof errcode === "number" ? errcode & 0xff : undefined) {
    case sqlite.busy:
    case sqlite.locked:
      return new StateInUseError(path, { cause: fault });
    case sqlite.corrupt:
    case sqlite.notADatabase:
      return new StateCorruptError(path, { cause: fault });
    case sqlite.perm:
    case sqlite.readonly:
    case sqlite.cantOpen:
      return new StateNotWritableError(path, { cause: fault });
    default:
      return fault;
  }
}
