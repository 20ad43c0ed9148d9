import { err, ok, type Result } from "@serenya/contract";
import type { Envelope } from "./envelope/envelope.ts";
import { type EnvelopeState, readEnvelope } from "./envelope/read-envelope.ts";
import { eraseDevice } from "./erase-device.ts";
import { passphraseWeakness } from "./keys/passphrase-strength.ts";
import { askPasskey, canUsePasskey, makePasskey } from "./passkey.ts";
import type { Records, RecordTable } from "./records.ts";
import { StorageFault } from "./storage-fault.ts";
import { joinTabs, type TabNotice, type Tabs } from "./tabs.ts";
import type { Opener, OpenerKind, Vault, VaultFault } from "./vault.ts";
import type { Request, Secret } from "./worker/protocol.ts";
import { recordsOverWorker } from "./worker/records-over-worker.ts";
import { startWorker, type WorkerClient } from "./worker/worker-client.ts";

type NewOpener = Exclude<Opener, { kind: "recovery" }>;
type Rewrite = Extract<Request, { ask: "add-opener" | "remove-opener" }>;
type RecordListener = (tables: ReadonlySet<RecordTable>) => void;
interface Session {
  readonly client: WorkerClient;
  readonly records: Records;
}

/**
 * The vault of this origin, shut or empty.
 * @throws StorageFault "storage-unavailable" where the browser has no private file storage or won't give it
 */
export async function openVault(): Promise<Vault> {
  let state: EnvelopeState;
  try {
    state = await readEnvelope();
  } catch (error) {
    throw new StorageFault("storage-unavailable", error instanceof Error ? error.name : undefined);
  }
  return new BrowserVault(state);
}

class BrowserVault implements Vault {
  #state: EnvelopeState;
  #session: Session | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #recordListeners = new Set<RecordListener>();
  readonly #tabs: Tabs;

  constructor(state: EnvelopeState) {
    this.#state = state;
    this.#tabs = joinTabs((notice) => this.#hear(notice));
  }

  status(): "empty" | "locked" | "open" {
    if (this.#session) return "open";
    return this.#state.kind === "none" ? "empty" : "locked";
  }

  openers(): readonly OpenerKind[] {
    return this.#state.kind === "found" ? this.#state.envelope.wraps.map(({ kind }) => kind) : [];
  }

  canUsePasskey(): Promise<boolean> {
    return canUsePasskey();
  }

  async create(opener: NewOpener): Promise<Result<{ records: Records; recoveryWords: string }, VaultFault>> {
    const secret = await newSecret(opener);
    if (!secret.ok) return secret;
    // The browser may ask the person; nothing waits for the answer, for the vault works without it.
    void navigator.storage.persist?.().catch(() => false);

    return this.#alone(async () => {
      if (this.#state.kind !== "none") throw new Error("this device has a vault already");
      const client = startWorker((tables) => this.#changedHere(tables));
      const made = await outcomeOf(client.ask({ ask: "create", secret: secret.value }));
      if (!made.ok) {
        client.end();
        return made;
      }
      this.#state = { kind: "found", envelope: made.value.envelope };
      this.#tabs.tell({ kind: "envelope" });
      return ok({ records: this.#begin(client), recoveryWords: made.value.recoveryWords });
    });
  }

  async open(opener: Opener): Promise<Result<Records, VaultFault>> {
    if (this.#session) return ok(this.#session.records);
    await this.#readAgain();
    if (this.#state.kind === "damaged") return err({ code: "damaged" });
    if (this.#state.kind === "none") throw new Error("this device has no vault yet");
    const { envelope } = this.#state;
    const secret = await secretFor(opener, envelope);
    if (!secret.ok) return secret;

    const client = startWorker((tables) => this.#changedHere(tables));
    const opened = await outcomeOf(client.ask({ ask: "open", envelope, secret: secret.value }));
    if (!opened.ok) {
      client.end();
      return opened;
    }
    return ok(this.#begin(client));
  }

  async addOpener(opener: NewOpener): Promise<Result<void, VaultFault>> {
    const secret = await newSecret(opener);
    if (!secret.ok) return secret;
    return this.#rewrite((envelope) => ({ ask: "add-opener", envelope, secret: secret.value }));
  }

  async removeOpener(kind: Exclude<OpenerKind, "recovery">): Promise<Result<void, VaultFault>> {
    const rest = this.openers().filter((other) => other !== kind && other !== "recovery");
    if (rest.length === 0) return err({ code: "wrong-secret" });
    return this.#rewrite((envelope) => ({ ask: "remove-opener", envelope, kind }));
  }

  lock(): void {
    this.#tabs.tell({ kind: "lock" });
    this.#end();
  }

  async erase(): Promise<void> {
    this.#tabs.tell({ kind: "lock" });
    this.#end();
    await eraseDevice();
    this.#state = { kind: "none" };
    this.#tabs.tell({ kind: "erased" });
    this.#notify();
  }

  records(): Records | null {
    return this.#session?.records ?? null;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #begin(client: WorkerClient): Records {
    if (this.#session) {
      client.end();
      return this.#session.records;
    }
    const records = recordsOverWorker(client, this.#recordListeners);
    this.#session = { client, records };
    this.#notify();
    return records;
  }

  #end(): void {
    if (!this.#session) return;
    this.#session.client.end();
    this.#session = null;
    this.#recordListeners.clear();
    this.#notify();
  }

  #rewrite(request: (envelope: Envelope) => Rewrite): Promise<Result<void, VaultFault>> {
    return this.#alone(async () => {
      if (!this.#session) throw new StorageFault("locked");
      if (this.#state.kind !== "found") return err({ code: "damaged" });
      const asked = this.#session.client.ask<Rewrite["ask"]>(request(this.#state.envelope));
      const written = await outcomeOf(asked);
      if (!written.ok) return written;
      this.#state = { kind: "found", envelope: written.value };
      this.#tabs.tell({ kind: "envelope" });
      this.#notify();
      return ok(undefined);
    });
  }

  /** Changes of the envelope in two tabs come one after the other, each on what the other left. */
  #alone<T>(change: () => Promise<T>): Promise<T> {
    return navigator.locks.request("serenya-vault", async () => {
      await this.#readAgain();
      return change();
    });
  }

  /** Another tab may have changed it since. */
  async #readAgain(): Promise<void> {
    this.#state = await readEnvelope();
  }

  #changedHere(tables: readonly RecordTable[]): void {
    this.#tabs.tell({ kind: "changed", tables });
    this.#tellListeners(tables);
  }

  #tellListeners(tables: readonly RecordTable[]): void {
    for (const listener of this.#recordListeners) listener(new Set(tables));
  }

  #hear(notice: TabNotice): void {
    if (notice.kind === "changed") this.#tellListeners(notice.tables);
    else if (notice.kind === "lock") this.#end();
    else void this.#readAgain().then(() => this.#notify());
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** What a new opener needs from the person or the authenticator. */
async function newSecret(
  opener: NewOpener,
): Promise<Result<Exclude<Secret, { kind: "recovery" }>, VaultFault>> {
  if (opener.kind === "passkey") return makePasskey();
  const why = passphraseWeakness(opener.passphrase);
  return why ? err({ code: "weak-passphrase", why }) : ok(opener);
}

async function secretFor(opener: Opener, envelope: Envelope): Promise<Result<Secret, VaultFault>> {
  if (opener.kind !== "passkey") return ok(opener);
  const wrap = envelope.wraps.find(({ kind }) => kind === "passkey");
  if (wrap?.kind !== "passkey") return err({ code: "passkey-unavailable" });
  return askPasskey(wrap.credentialId, wrap.prfSalt);
}

/** While a vault is made or opened, a failing storage is something that the person can act on. */
async function outcomeOf<T>(asked: Promise<Result<T, VaultFault>>): Promise<Result<T, VaultFault>> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof StorageFault) || error.code === "locked") throw error;
    return err({ code: error.code === "storage-failed" ? "storage-unavailable" : error.code });
  }
}
