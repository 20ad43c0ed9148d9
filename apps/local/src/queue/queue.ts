import { setTimeout as sleep } from "node:timers/promises";
import { type BlobInfo, jobIdOfIncoming } from "@serenya/domain";
import { describeFault, type Log, manifest, type QueueHandler } from "@serenya/functions";
import { runContext, withinTime } from "../run-context.ts";
import type { NoteFolder } from "../state/note-folder.ts";
import { announcement, type Message, queueEvent } from "./message.ts";

export interface QueueOptions {
  readonly handler: QueueHandler;
  /** Where messages go that were handed out often enough in vain. */
  readonly deadLetters: NoteFolder;
  readonly log: Log;
  /**
   * Seconds after which a message that failed is handed out again. Longer than a lease: when the holder of a
   * job died, the second try finds the job free.
   */
  readonly visibilitySeconds: number;
  /** How many messages are worked on at once. */
  readonly parallel: number;
}

export interface Queue {
  /** Announces a new object. */
  send(blob: BlobInfo): void;
  /**
   * Hands out nothing more and waits for what is being worked on, at most this long. What is left is announced
   * again at the next start: a message is in memory, the object it announces is on disk.
   */
  close(milliseconds: number): Promise<void>;
}

/**
 * Stands where SQS and its event source mapping stand on AWS: at least once, one message an invocation, failed
 * ones again after a while, and after so many receives as the manifest says among the dead letters.
 */
export function createQueue(options: QueueOptions): Queue {
  const waiting: Message[] = [];
  const working = new Set<Promise<void>>();
  const delays = new Set<NodeJS.Timeout>();
  let isOpen = true;

  function pump(): void {
    while (isOpen && working.size < options.parallel) {
      const message = waiting.shift();
      if (!message) return;
      const work = receive(message).finally(() => {
        working.delete(work);
        pump();
      });
      working.add(work);
    }
  }

  async function receive(earlier: Message): Promise<void> {
    const message = {
      ...earlier,
      receives: earlier.receives + 1,
      firstReceivedAt: earlier.firstReceivedAt ?? Date.now(),
    };
    if (await isDone(options, message)) return;
    if (message.receives >= manifest.process.trigger.receives) await bury(options, message);
    else sendAgain(message);
  }

  function sendAgain(message: Message): void {
    if (!isOpen) return;
    const delay = setTimeout(() => {
      delays.delete(delay);
      waiting.push(message);
      pump();
    }, options.visibilitySeconds * 1_000);
    delays.add(delay);
  }

  return {
    send(blob) {
      waiting.push(announcement(blob, Date.now()));
      pump();
    },
    async close(milliseconds) {
      isOpen = false;
      for (const delay of delays) clearTimeout(delay);
      const late = new AbortController();
      await Promise.race([
        Promise.allSettled(working),
        sleep(milliseconds, undefined, { signal: late.signal }).catch(() => undefined),
      ]);
      late.abort();
    },
  };
}

async function isDone({ handler, log }: QueueOptions, message: Message): Promise<boolean> {
  try {
    const run = handler(queueEvent(message), runContext("process", message.id));
    const { batchItemFailures } = await withinTime("process", run);
    return batchItemFailures.length === 0;
  } catch (error) {
    log.write({
      level: "error",
      event: "fault",
      function: "queue",
      ...jobOf(message.key),
      receive: message.receives,
      fault: describeFault(error),
    });
    return false;
  }
}

async function bury({ deadLetters, log }: QueueOptions, { key, receives }: Message): Promise<void> {
  try {
    await deadLetters.keep(key, { key, receives, at: new Date().toISOString() });
    const count = (await deadLetters.names()).length;
    log.write({
      level: "error",
      event: "job-dead",
      function: "queue",
      ...jobOf(key),
      receive: receives,
      count,
    });
  } catch (error) {
    log.write({ level: "error", event: "fault", function: "queue", fault: describeFault(error) });
  }
}

/** The job that an object belongs to, for a line of the log. */
function jobOf(key: string): { readonly jobId?: string } {
  const jobId = jobIdOfIncoming(key);
  return jobId ? { jobId } : {};
}
