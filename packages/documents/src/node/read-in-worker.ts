import { Worker } from "node:worker_threads";
import type { Reading, UnreadableReason } from "@serenya/contract";
import { detect } from "../detect.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { unreadableReading } from "../report/reading.ts";
import type { StageName } from "../stages.ts";
import type { Answer, Task } from "./worker.ts";

export interface WorkerOptions {
  readonly limits?: Partial<Limits>;
  /** Of a locked PDF. */
  readonly password?: string;
  /** Told as each stage begins. */
  readonly onStage?: (stage: StageName) => void;
  /** Asks for the page that explains the reading (HTML text), under this title. */
  readonly explain?: { readonly title: string; readonly onPage: (page: string) => void };
  /** Stops the reading: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Below this the runtime gives up with the whole process instead of the worker. */
const LEAST_MEGABYTES = 24;
/** Drawing every page again, for the eye, takes longer than reading it. */
const TIME_TO_EXPLAIN = 4;
const ENGINES = ["pdfium 2.15.1"];
/** A worker that waits, with the memory limit it was started with. */
let idle: { readonly worker: Worker; readonly megabytes: number } | null = null;

/**
 * Reads a document, or the pictures of one report, in a worker thread that is killed when it passes its limits of time or memory. A worker
 * that crashed or was killed is replaced; the document is then `unreadable`, never an exception.
 */
export async function readInWorker(
  document: Uint8Array | readonly Uint8Array[],
  options: WorkerOptions = {},
): Promise<Reading> {
  options.signal?.throwIfAborted();
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const files = document instanceof Uint8Array ? [document] : document;
  const [wrong] = files.flatMap((file) => detect(file, limits) ?? []);
  if (wrong) return unreadableReading(wrong, 0, ENGINES);
  const worker = takeWorker(limits.megabytes);
  return await new Promise<Reading>((resolve, reject) => {
    const finish = (keep: boolean, end: () => void) => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", abort);
      worker.off("message", answered).off("error", broken).off("exit", broken);
      if (keep) keepWorker(worker, limits.megabytes);
      else void worker.terminate();
      end();
    };
    const fail = (reason: UnreadableReason) =>
      finish(false, () => resolve(unreadableReading(reason, 0, ENGINES)));
    const broken = () => fail("document_damaged");
    const abort = () => finish(false, () => reject(options.signal?.reason));
    const answered = (answer: Answer) => {
      if (answer.kind === "stage") options.onStage?.(answer.stage);
      else if (answer.kind === "explained") options.explain?.onPage(answer.page);
      else if (answer.kind === "reading") finish(true, () => resolve(answer.reading));
      else if (answer.kind === "defect") broken();
    };
    const allowed = limits.milliseconds * (options.explain ? TIME_TO_EXPLAIN : 1);
    const timer = setTimeout(() => fail("document_timed_out"), allowed);
    options.signal?.addEventListener("abort", abort, { once: true });
    worker.on("message", answered).on("error", broken).on("exit", broken);
    const task: Task = {
      files,
      limits,
      ...(options.password !== undefined && { password: options.password }),
      ...(options.explain && { explain: options.explain.title }),
    };
    worker.postMessage(task);
  });
}

/** Ends the waiting worker. A process need not call this to exit: a waiting worker does not hold it. */
export async function closeWorkers(): Promise<void> {
  const waiting = idle;
  idle = null;
  await waiting?.worker.terminate();
}

function takeWorker(megabytes: number): Worker {
  const waiting = idle;
  idle = null;
  if (waiting?.megabytes === megabytes) {
    waiting.worker.ref();
    return waiting.worker;
  }
  void waiting?.worker.terminate();
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: Math.max(LEAST_MEGABYTES, megabytes) },
  });
  // A worker that dies while nobody listens must not take the process with it.
  worker.on("error", () => undefined);
  worker.once("exit", () => {
    if (idle?.worker === worker) idle = null;
  });
  return worker;
}

function keepWorker(worker: Worker, megabytes: number): void {
  if (idle) {
    void worker.terminate();
    return;
  }
  idle = { worker, megabytes };
  worker.unref();
}
