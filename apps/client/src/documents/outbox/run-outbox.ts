import { type Client, generateDeviceKey, type JourneyFailure } from "@serenya/contract/client";
import { type Outgoing, type Records, StorageFault } from "../../device/index.ts";
import { afterFailure, givenUp } from "./after-failure.ts";
import { type Backoff, createBackoff } from "./backoff.ts";
import { type Bell, createBell } from "./bell.ts";
import { isTakenBack, TakenBack } from "./entry-writer.ts";
import { sendOutgoing } from "./send-outgoing.ts";
import { tidyUpOutgoing, tidyUpReport } from "./tidy-up.ts";

export interface OutboxDeps {
  readonly client: Client;
  readonly records: Records;
  readonly signal: AbortSignal;
  readonly isOnline: () => boolean;
  /** Calls back when the connection comes back; answers how to stop. */
  readonly onOnline: (listener: () => void) => () => void;
  /** What to tell the person when the device has no room for the result. */
  readonly storageFullText: string;
  readonly backoff?: Backoff;
}

/** How often something that may pass is tried before the person is asked. */
const TRIES = 5;

/**
 * Works through the outbox, oldest first, one document at a time, until `signal` says stop: sends, waits,
 * stores, has the server's copy deleted, and keeps the receipt. All it knows is in the records, so it goes on
 * after a reload where it stood.
 */
export async function runOutbox(deps: OutboxDeps): Promise<void> {
  const { records, signal, onOnline, backoff = createBackoff() } = deps;
  const bell = createBell();
  const silence = [
    records.subscribe((tables) => {
      if (tables.has("outgoing") || tables.has("reports") || tables.has("settings")) bell.ring();
    }),
    onOnline(() => {
      backoff.forgetAll();
      bell.ring();
    }),
  ];
  try {
    await workUntilStopped(deps, backoff, bell);
  } catch (fault) {
    // Locked, erased or full: the next start goes on.
    if (!signal.aborted && !(fault instanceof StorageFault)) throw fault;
  } finally {
    for (const stop of silence) stop();
  }
}

async function workUntilStopped(deps: OutboxDeps, backoff: Backoff, bell: Bell): Promise<void> {
  while (!deps.signal.aborted) {
    const tasks = await openTasks(deps, backoff);
    const due = tasks.find(({ key }) => backoff.waitFor(key) === 0);
    if (due) {
      if (await due.run()) backoff.worked(due.key);
      else backoff.failed(due.key);
    } else await bell.sleep(backoff.soonest(tasks.map(({ key }) => key)), deps.signal);
  }
}

interface Task {
  readonly key: string;
  /** False: try again later. */
  readonly run: () => Promise<boolean>;
}

/** What there is to do, most pressing first; nothing while nobody is signed in or the device is offline. */
async function openTasks(deps: OutboxDeps, backoff: Backoff): Promise<readonly Task[]> {
  const { records, isOnline } = deps;
  if (!isOnline() || !(await records.setting("tokens"))) return [];
  const oldestFirst = (await records.outgoing()).toSorted((a, b) => a.addedAt.localeCompare(b.addedAt));
  const unreceipted = (await records.reports()).filter(({ receipt }) => receipt === null);
  return [
    ...oldestFirst
      .filter(({ status }) => status === "cleaned")
      .map((entry) => ({ key: `back:${entry.id}`, run: () => tidyUpOutgoing(entry, deps) })),
    ...unreceipted
      .map((report) => ({ key: `tidy:${report.id}`, run: () => tidyUpReport(report, deps) }))
      // The next start, or the next connection, asks again.
      .filter(({ key }) => backoff.failures(key) < TRIES),
    ...oldestFirst
      .filter(({ status }) => status !== "cleaned" && status !== "failed" && status !== "given-up")
      .map((entry) => ({ key: keyOf(entry), run: () => workOn(entry, deps, backoff) })),
  ];
}

const keyOf = ({ id }: Outgoing): string => `send:${id}`;

/** Sends one document; stops as soon as the person takes it back. */
async function workOn(entry: Outgoing, deps: OutboxDeps, backoff: Backoff): Promise<boolean> {
  const { records, client } = deps;
  const control = new AbortController();
  const signal = AbortSignal.any([deps.signal, control.signal]);
  const stopListening = records.subscribe(() => {
    // A vault that shuts meanwhile ends all of it anyway.
    void isTakenBack(records, entry.id).then(
      (isBack) => isBack && control.abort(),
      () => control.abort(),
    );
  });
  try {
    const deviceKey = (await records.setting("deviceKey")) ?? (await makeDeviceKey(records));
    const sent = await sendOutgoing(entry, { client, records, deviceKey, signal });
    if (sent.ok) return true;
    if (signal.aborted) return false;
    return await settle(entry, sent.error, records, backoff.failures(keyOf(entry)));
  } catch (fault) {
    if (fault instanceof TakenBack) return true;
    if (!(fault instanceof StorageFault) || fault.code !== "storage-full") throw fault;
    // The job keeps its result: when there is room, it is fetched again.
    const failure = { code: "upload" as const, action: deps.storageFullText };
    await records.updateOutgoing(entry.id, { status: "given-up", failure });
    return true;
  } finally {
    stopListening();
  }
}

/** Writes down what a failure leads to. True: nothing more is tried by itself. */
async function settle(
  { id }: Outgoing,
  failure: JourneyFailure,
  records: Records,
  failuresBefore: number,
): Promise<boolean> {
  const entry = (await records.outgoing()).find((one) => one.id === id);
  if (!entry || entry.status === "cleaned") return true;
  const next = afterFailure(failure);
  const isEnough = next.kind === "later" && !next.patient && failuresBefore + 1 >= TRIES;
  const after = isEnough ? givenUp("upload", failure) : next;
  if (after.kind === "ended") {
    await records.updateOutgoing(id, { status: after.status, failure: after.failure, stage: null });
    return true;
  }
  const isOnServer = !after.sendAnew && (entry.status === "queued" || entry.status === "processing");
  await records.updateOutgoing(id, {
    ...(after.sendAnew && { jobId: null }),
    ...(!isOnServer && entry.status !== "completed" && { status: "waiting-for-network", stage: null }),
  });
  return false;
}

async function makeDeviceKey(records: Records) {
  const key = await generateDeviceKey();
  await records.setSetting("deviceKey", key);
  return key;
}
