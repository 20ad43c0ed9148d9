import type { Reading, UnreadableReason } from "@serenya/contract";
import { detect } from "../detect.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { unreadableReading } from "../report/reading.ts";
import type { StageName } from "../stages.ts";
import type { Answer, Task } from "./worker.ts";
import { closeIdleProcess, takeProcess } from "./worker-process.ts";

export interface WorkerOptions {
  readonly limits?: Partial<Limits>;
  /** Of a locked PDF. */
  readonly password?: string;
  /** Told as each stage begins. */
  readonly onStage?: (stage: StageName) => void;
  /** Told as each page begins to be read; pages count from 1. */
  readonly onPage?: (page: number) => void;
  /** Asks for the page that explains the reading (HTML text), under this title. */
  readonly explain?: { readonly title: string; readonly onPage: (page: string) => void };
  /** Stops the reading: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Drawing every page again, for the eye, takes longer than reading it. */
const TIME_TO_EXPLAIN = 4;
/** What a reading may take past its time to finish the page it is at and to judge what it has. */
const GRACE = 15_000;
/** Pages that may fail before the document is given up. */
const FAILING_PAGES = 3;

/**
 * Reads a document, or the pictures of one report, in a process of its own that is killed when it passes its
 * limits of time or memory: neither a hostile document nor a fault of an engine reaches the caller. A page that
 * brings the process down is left out in the next try and said to be damaged; a document that does so without a
 * page is `unreadable`, never an exception.
 */
export async function readInWorker(
  document: Uint8Array | readonly Uint8Array[],
  options: WorkerOptions = {},
): Promise<Reading> {
  options.signal?.throwIfAborted();
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const files = document instanceof Uint8Array ? [document] : document;
  const [wrong] = files.flatMap((file) => detect(file, limits) ?? []);
  if (wrong) return unreadableReading(wrong, 0, []);
  const end = Date.now() + limits.milliseconds * (options.explain ? TIME_TO_EXPLAIN : 1);
  const skip: number[] = [];
  for (;;) {
    const task: Task = {
      files,
      limits: { ...limits, milliseconds: Math.max(0, end - Date.now()) },
      skip,
      ...(options.password !== undefined && { password: options.password }),
      ...(options.explain && { explain: options.explain.title }),
    };
    const outcome = await readOnce(task, options);
    if (outcome.kind === "reading") return outcome.reading;
    const again = outcome.page !== null && skip.length < FAILING_PAGES && Date.now() < end;
    if (!again) return unreadableReading(outcome.reason, 0, []);
    if (outcome.page !== null) skip.push(outcome.page);
  }
}

/** Ends the waiting process. A caller need not do this to exit: a waiting process does not hold it. */
export const closeWorkers = closeIdleProcess;

type Outcome =
  | { readonly kind: "reading"; readonly reading: Reading }
  /** `page` is the one that was being read when the process went down. */
  | { readonly kind: "failed"; readonly reason: UnreadableReason; readonly page: number | null };

function readOnce(task: Task, options: WorkerOptions): Promise<Outcome> {
  const { limits } = task;
  const process = takeProcess(limits.megabytes);
  return new Promise<Outcome>((resolve, reject) => {
    let page: number | null = null;
    let pageTimer: NodeJS.Timeout | undefined;
    const finish = (keep: boolean, end: () => void) => {
      clearTimeout(timer);
      clearTimeout(pageTimer);
      options.signal?.removeEventListener("abort", abort);
      process.release(keep);
      end();
    };
    const fail = (reason: UnreadableReason) => finish(false, () => resolve({ kind: "failed", reason, page }));
    const abort = () => finish(false, () => reject(options.signal?.reason));
    const answered = (answer: Answer) => {
      if (answer.kind === "stage") {
        if (answer.stage !== "pages") clearTimeout(pageTimer);
        if (answer.stage !== "pages") page = null;
        options.onStage?.(answer.stage);
      } else if (answer.kind === "page") {
        page = answer.page;
        clearTimeout(pageTimer);
        pageTimer = setTimeout(() => fail("document_damaged"), limits.pageMilliseconds);
        options.onPage?.(answer.page);
      } else if (answer.kind === "explained") options.explain?.onPage(answer.page);
      else if (answer.kind === "reading")
        finish(true, () => resolve({ kind: "reading", reading: answer.reading }));
      else fail("document_damaged");
    };
    const timer = setTimeout(() => {
      page = null;
      fail("document_timed_out");
    }, limits.milliseconds + GRACE);
    options.signal?.addEventListener("abort", abort, { once: true });
    process.ask(task, { answered, broken: () => fail("document_damaged") });
  });
}
