import { existsSync } from "node:fs";
import {
  identityKeys,
  type LocalTable,
  openBlobs,
  openKeys,
  openSecrets,
  openTable,
  StateError,
  sweep,
  systemClock,
  systemIds,
  temporaryRules,
} from "@serenya/adapters-local";
import { readModelSettings } from "@serenya/adapters-model/settings";
import type { Result } from "@serenya/contract";
import { closeWorkers, readWithPages } from "@serenya/documents/node";
import {
  type Assistant,
  type Clock,
  type ClockDep,
  createAssistant,
  type DomainConfig,
  incomingKey,
  lookForLateObjects,
  type MetricsDep,
  type Table,
  type TableDep,
} from "@serenya/domain";
import { createHandlers, describeFault, type Handlers, type Log } from "@serenya/functions";
import { type FigureStore, openFigures } from "./figures/figure-store.ts";
import { measuredHandlers, measuredKeys, measuredTable } from "./figures/measure.ts";
import { runSampler } from "./figures/sampler.ts";
import { devClientId, issuerPath } from "./identity/provider.ts";
import { announceLeft } from "./queue/announce-left.ts";
import { createQueue } from "./queue/queue.ts";
import { workerReader } from "./reader.ts";
import type { NodeHandler } from "./server/router.ts";
import { StartFault } from "./start-fault.ts";
import { openNoteFolder } from "./state/note-folder.ts";
import { statePaths } from "./state/paths.ts";
import { runStream } from "./stream/runner.ts";
import { runSweeper } from "./sweeper.ts";

export interface ComposeOptions {
  readonly state: string;
  readonly url: string;
  readonly origins: readonly string[];
  readonly log: Log;
  /** The machine's own, if none is given. */
  readonly clock?: Clock;
  /** Where a language model is configured (SERENYA_MODEL_URL and so on). Absent: none is. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** The system behind the gateway. */
export interface System {
  readonly handlers: Handlers;
  /** The language model in use; null where none is. */
  readonly model: string | null;
  /** What time it is here. */
  readonly clock: Clock;
  /** What the operator looks at. */
  readonly figures: FigureStore;
  /** Notes how much lies where, so that a look at the figures is of now. */
  sample(): Promise<void>;
  /** Takes the documents that upload forms allow. */
  readonly uploads: NodeHandler;
  /** Lets work end, within about this many milliseconds, and lets go of the state folder. */
  close(milliseconds: number): Promise<void>;
}

/** Where upload forms lead. */
export const uploadPath = "/uploads";

/** Seconds. The visibility outlasts a lease, so that a second try after a crash finds the job free. */
const leaseSeconds = 8;
const visibilitySeconds = leaseSeconds + 1;
const streamName = "stream-processor";

const config = {
  environment: "local",
  tableName: "serenya-local",
  // Not the address: tokens stay good when the port changes.
  issuer: "serenya-local",
  lease: { seconds: leaseSeconds, renewSeconds: 2 },
  readingSeconds: 140,
} satisfies DomainConfig;

/**
 * The one place that knows the adapters and the reader of documents, and puts the system together from them.
 * @throws StartFault when the state folder can't be used
 */
export async function compose(options: ComposeOptions): Promise<System> {
  try {
    return await open(options);
  } catch (fault) {
    throw fault instanceof StateError ? new StartFault(fault.message) : fault;
  }
}

async function open(options: ComposeOptions): Promise<System> {
  // First, since it takes the folder for this process.
  const { clock = systemClock } = options;
  const paths = statePaths(options.state);
  const table = openTable(paths.table, { clock });
  const figures = openFigures(paths.figures, clock);
  try {
    return await build(table, figures, options);
  } catch (fault) {
    table.close();
    figures.close();
    throw fault;
  }
}

async function build(
  table: LocalTable,
  figures: FigureStore,
  { state, url, origins, log, clock = systemClock, environment = {} }: ComposeOptions,
): Promise<System> {
  const paths = statePaths(state);
  // Made anew beside accounts that another key encrypted, it would make all of them unreadable, in silence.
  if (!table.isEmpty() && !existsSync(paths.masterKey)) {
    throw new StartFault(
      `The key ${paths.masterKey} is gone, and without it the accounts in this state folder can't be read. Put it back from a backup, or start with another folder: --state FOLDER.`,
    );
  }
  const { metrics, host } = figures;
  const assistant = await openAssistant(environment, { table, clock, metrics });
  const keys = openKeys(paths.masterKey);
  const secrets = openSecrets(paths.secrets);
  // Made at the first start; a damaged one is told now, not at the first request.
  await Promise.all([secrets.get("signing-keys"), secrets.get("email-pepper")]);
  const openBucket = (name: string, root: string) =>
    openBlobs(root, {
      secret: keys.deriveKey(`upload-forms/${name}`),
      publicUrl: `${url}${uploadPath}`,
      allowedOrigins: origins,
      onFault: (fault) =>
        log.write({ level: "error", event: "fault", function: "gateway", fault: describeFault(fault) }),
      clock,
    });
  const tempBlobs = await openBucket("temporary", paths.temporaryBlobs);
  const eventBlobs = await openBucket("events", paths.eventBlobs);
  const deadLetters = await openNoteFolder(paths.deadLetters);
  const setAside = await openNoteFolder(paths.setAside);
  const stopping = new AbortController();
  let wakeStream = () => {};

  const made = createHandlers({
    table: measuredTable(
      announcing(table, () => wakeStream()),
      host,
    ),
    tempBlobs,
    eventBlobs,
    keys: measuredKeys(keys, host),
    secrets,
    identityKeys: identityKeys({ google: devIssuer(url, "google"), apple: devIssuer(url, "apple") }),
    reader: workerReader(readWithPages, stopping.signal),
    clock,
    ids: systemIds,
    config,
    metrics,
    assistant,
    log,
  });
  const handlers = measuredHandlers(made, host);

  const queue = createQueue({ handler: handlers.process, deadLetters, log, visibilitySeconds, parallel: 2 });
  tempBlobs.onCreated((blob) => {
    if (blob.key.startsWith(incomingKey(""))) queue.send(blob);
  });
  const stream = runStream({
    feed: table,
    place: {
      read: () => table.feedPosition(streamName),
      write: (sequence) => table.setFeedPosition(streamName, sequence),
    },
    handler: handlers["stream-processor"],
    setAside,
    log,
    batchSize: 25,
    tries: 5,
    firstDelay: 200,
  });
  wakeStream = stream.wake;
  const sweeper = runSweeper(
    [
      () => sweep(tempBlobs, temporaryRules, clock),
      // After the sweep: late is what it could not delete. On AWS a schedule asks the function cleanup.
      () => lookForLateObjects({ tempBlobs, clock, metrics }).then(() => 0),
      () => table.pruneChanges(),
      async () => figures.prune(),
    ],
    log,
  );
  const sampler = runSampler({
    host,
    buckets: { temporary: tempBlobs, events: eventBlobs },
    deadLetters,
    setAside,
    log,
  });
  await announceLeft(tempBlobs, queue, deadLetters);

  return {
    handlers,
    model: assistant?.id ?? null,
    clock,
    figures,
    sample: sampler.sample,
    uploads: tempBlobs.handleUploadRequest,
    async close(milliseconds) {
      await queue.close(milliseconds / 2);
      // What is still being read is released, and read again at the next start.
      stopping.abort();
      await queue.close(milliseconds / 2);
      await Promise.all([stream.close(), sweeper.close(), sampler.close(), closeWorkers()]);
      figures.close();
      table.close();
    },
  };
}

/** @throws StartFault when the language model that is asked for can't be used */
async function openAssistant(
  environment: NonNullable<ComposeOptions["environment"]>,
  deps: TableDep & ClockDep & MetricsDep,
): Promise<Assistant | null> {
  const settings = usable(readModelSettings(environment));
  if (!settings) return null;
  // The providers' SDKs take half a second to load: only for whoever uses one.
  const { openModel } = await import("@serenya/adapters-model/open-model");
  const { model, costMicroUsd } = usable(await openModel(settings, deps));
  return createAssistant({ ...deps, model }, { costMicroUsd, dailyMicroUsd: settings.dailyUsd * 1_000_000 });
}

function usable<T>(result: Result<T, string>): T {
  if (!result.ok) throw new StartFault(result.error);
  return result.value;
}

const devIssuer = (url: string, provider: "google" | "apple") => ({
  issuers: [`${url}${issuerPath(provider)}`],
  audiences: [devClientId],
  jwksUri: `${url}${issuerPath(provider)}/jwks`,
});

/** This process is the only writer: the feed has news exactly when a write of ours went through. */
const announcing = (table: Table, announce: () => void): Table => ({
  get: table.get,
  query: table.query,
  async write(writes) {
    const written = await table.write(writes);
    if (written.ok) announce();
    return written;
  },
});
