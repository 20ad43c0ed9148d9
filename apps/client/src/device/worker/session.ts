import { bytesToHex } from "@noble/hashes/utils.js";
import type { Connection } from "../database/connection.ts";
import { encryptedRecords, type StoredRecords } from "../database/encrypted-records.ts";
import { migrate } from "../database/migrations.ts";
import { openDatabase } from "../database/open-database.ts";
import type { Envelope } from "../envelope/envelope.ts";
import { clearVaultFolder, databasePath, databaseSize } from "../envelope/vault-folder.ts";
import { writeEnvelope } from "../envelope/write-envelope.ts";
import { newRecoveryWords } from "../keys/recovery-words.ts";
import { unwrapWith, wrapFor } from "../keys/secret.ts";
import type { RecordTable } from "../records.ts";
import type { VaultFault } from "../vault.ts";
import type { Answers, Request, Secret } from "./protocol.ts";

/** Something that the person can act on, on its way out of the worker. */
export class SecretFault extends Error {
  readonly fault: VaultFault;

  constructor(fault: VaultFault) {
    super(fault.code);
    this.fault = fault;
  }
}

type NewSecret = Exclude<Secret, { kind: "recovery" }>;
interface OpenVault {
  readonly vault: string;
  readonly key: Uint8Array;
  readonly records: StoredRecords;
}

/** The worker's one vault: shut until `create` or `open` succeeds, and then open until the worker ends. */
export function createSession(changed: (tables: readonly RecordTable[]) => void): {
  answer(request: Request): Promise<Answers[Request["ask"]]>;
} {
  let open: OpenVault | null = null;
  const opened = (): OpenVault => {
    if (!open) throw new Error("the vault is not open");
    return open;
  };

  const start = async (vault: string, key: Uint8Array): Promise<void> => {
    const connection = await openDatabase(databasePath(vault), key);
    await bringUpToDate(connection);
    open = { vault, key, records: encryptedRecords(connection, (...tables) => changed(tables)) };
  };

  const answer = async (request: Request): Promise<Answers[Request["ask"]]> => {
    switch (request.ask) {
      case "create":
        return create(request.secret, start);
      case "open": {
        const { vault, key } = await unlock(request.envelope, request.secret);
        await start(vault, key);
        return null;
      }
      case "add-opener": {
        const wrap = await wrapFor(opened().vault, opened().key, request.secret);
        return rewrite(request.envelope, [...others(request.envelope, wrap.kind), wrap]);
      }
      case "remove-opener":
        return rewrite(request.envelope, others(request.envelope, request.kind));
      case "records":
        return call(opened().records, request.method, request.args);
    }
  };
  return { answer };
}

/** The envelope is written last: until then there is no vault, and the next try clears away what was begun. */
async function create(
  secret: NewSecret,
  start: (vault: string, key: Uint8Array) => Promise<void>,
): Promise<Answers["create"]> {
  const vault = bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
  const key = crypto.getRandomValues(new Uint8Array(32));
  const { words } = newRecoveryWords();
  const wraps = [await wrapFor(vault, key, secret), await wrapFor(vault, key, { kind: "recovery", words })];
  await clearVaultFolder();
  await start(vault, key);
  const envelope: Envelope = { version: 1, vault, generation: 1, wraps };
  await writeEnvelope(envelope);
  return { envelope, recoveryWords: words };
}

/** A database that should be there and isn't is damage: SQLite would make an empty one in its place. */
async function unlock(envelope: Envelope, secret: Secret): Promise<{ vault: string; key: Uint8Array }> {
  const wrap = envelope.wraps.find(({ kind }) => kind === secret.kind);
  const key = wrap ? await unwrapWith(envelope.vault, wrap, secret) : null;
  if (!key) throw new SecretFault({ code: "wrong-secret" });
  if ((await databaseSize(envelope.vault)) === 0) throw new SecretFault({ code: "damaged" });
  return { vault: envelope.vault, key };
}

async function bringUpToDate(connection: Connection): Promise<void> {
  if ((await migrate(connection)) === "newer-than-app") throw new SecretFault({ code: "app-outdated" });
}

const others = (envelope: Envelope, kind: Secret["kind"]): Envelope["wraps"] =>
  envelope.wraps.filter((wrap) => wrap.kind !== kind);

async function rewrite(envelope: Envelope, wraps: Envelope["wraps"]): Promise<Envelope> {
  const next: Envelope = { ...envelope, generation: envelope.generation + 1, wraps };
  await writeEnvelope(next);
  return next;
}

/** The page's typed front checks name and arguments at compile time; see `worker-client.ts`. */
const call = (
  records: StoredRecords,
  method: keyof StoredRecords,
  args: readonly unknown[],
): Promise<unknown> => (records[method] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
