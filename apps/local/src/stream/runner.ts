import type { Change, ChangeFeed } from "@serenya/domain";
import { describeFault, type Log, type StreamHandler } from "@serenya/functions";
import { runContext, withinTime } from "../run-context.ts";
import type { NoteFolder } from "../state/note-folder.ts";
import { alarm } from "./alarm.ts";
import { sequenceOf, streamRecord } from "./record.ts";

/** Where a reader of the feed has got to, kept across restarts. */
export interface FeedPlace {
  read(): Promise<number>;
  write(sequence: number): Promise<void>;
}

export interface StreamOptions {
  readonly feed: ChangeFeed;
  readonly place: FeedPlace;
  readonly handler: StreamHandler;
  /** Where changes are noted that could not be processed: which, never what they hold. */
  readonly setAside: NoteFolder;
  readonly log: Log;
  readonly batchSize: number;
  /** How often a record is tried. */
  readonly tries: number;
  /** Milliseconds before the second try; doubled for each further one, up to 10 s. */
  readonly firstDelay: number;
}

export interface StreamRunner {
  /** There may be something new in the feed. */
  wake(): void;
  /** Waits for the batch at hand, then stops. */
  close(): Promise<void>;
}

/** Where the runner stands: after which change, how many it takes at once, how often the next one has failed. */
interface Standing {
  readonly after: number;
  readonly size: number;
  readonly failures: number;
}

const longestDelay = 10_000;

/**
 * Stands where the table's stream and its event source mapping stand on AWS: in order, at least once, from the
 * record on that failed, a batch that fails as a whole in halves, and a record that keeps failing set aside.
 */
export function runStream(options: StreamOptions): StreamRunner {
  const { feed, place, log, batchSize, firstDelay } = options;
  const news = alarm();
  const backoff = alarm();
  let isOpen = true;

  async function run(): Promise<void> {
    let standing: Standing = { after: await place.read(), size: batchSize, failures: 0 };
    while (isOpen) {
      news.set();
      const changes = await feed.read(standing.after, standing.size);
      if (changes.length === 0) {
        if (isOpen) await news.wait();
        continue;
      }
      const next = await step(options, standing, changes);
      if (next.after !== standing.after) await place.write(next.after);
      standing = next;
      if (standing.failures === 0) continue;
      backoff.set();
      if (isOpen) await backoff.wait(Math.min(longestDelay, firstDelay * 2 ** (standing.failures - 1)));
    }
  }

  const running = run().catch((error: unknown) => {
    log.write({ level: "error", event: "fault", function: "stream", fault: describeFault(error) });
  });
  return {
    wake: news.ring,
    async close() {
      isOpen = false;
      news.ring();
      backoff.ring();
      await running;
    },
  };
}

/** Hands one batch over and says where the runner stands after it. */
async function step(
  options: StreamOptions,
  { after, size, failures }: Standing,
  changes: readonly Change[],
): Promise<Standing> {
  const { done, culprit } = await handOver(options, changes);
  const through = changes[done - 1];
  if (through && done === changes.length)
    return { after: through.sequence, size: options.batchSize, failures: 0 };
  if (through) return { after: through.sequence, size, failures: 1 };

  const suspect = culprit ?? (changes.length === 1 ? changes[0] : undefined);
  if (!suspect) return { after, size: Math.ceil(changes.length / 2), failures: 1 };
  if (failures + 1 < options.tries) return { after, size, failures: failures + 1 };
  await putAside(options, suspect);
  return { after: suspect.sequence, size: options.batchSize, failures: 0 };
}

/** How many changes are through, and the first that is not, if the function named it. */
async function handOver(
  { handler, log }: StreamOptions,
  changes: readonly Change[],
): Promise<{ done: number; culprit?: Change | undefined }> {
  try {
    const context = runContext("stream-processor", changes[0]?.eventId ?? "");
    const run = handler({ Records: changes.map(streamRecord) }, context);
    const { batchItemFailures } = await withinTime("stream-processor", run);
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    if (failed.size === 0) return { done: changes.length };
    const first = changes.findIndex((change) => failed.has(sequenceOf(change)));
    // A name that we don't know counts as the whole batch, as on AWS.
    return first === -1 ? { done: 0 } : { done: first, culprit: changes[first] };
  } catch (error) {
    log.write({ level: "error", event: "fault", function: "stream", fault: describeFault(error) });
    return { done: 0 };
  }
}

async function putAside({ setAside, log }: StreamOptions, change: Change): Promise<void> {
  const { eventId, sequence, kind } = change;
  await setAside.keep(eventId, { eventId, sequence, kind, at: new Date(change.at).toISOString() });
  const count = (await setAside.names()).length;
  log.write({ level: "error", event: "stream-set-aside", function: "stream", count });
}
