import type { Reading, UnreadableReason } from "@serenya/contract";
import { detect } from "../detect.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { unreadableReading } from "../report/reading.ts";
import type { StageName } from "../stages.ts";
import type { PagesWanted, SeenPage } from "./seen-pages.ts";
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
export const readInWorker = async (
  document: Uint8Array | readonly Uint8Array[],
  options: WorkerOptions = {},
): Promise<Reading> => (await readWithPages(document, options)).reading;

/** A reading, and its pages as far as they were asked for and there was time. */
export interface ReadWithPages {
  readonly reading: Reading;
  readonly pages: readonly SeenPage[];
}

/** The same with the pages themselves, for somebody who reads along. Without `pages` none are made. */
export async function readWithPages(
  document: Uint8Array | readonly Uint8Array[],
  options: WorkerOptions & { readonly pages?: PagesWanted } = {},
): Promise<ReadWithPages> {
  options.signal?.throwIfAborted();
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const files = document instanceof Uint8Array ? [document] : document;
  const unreadable = (reason: UnreadableReason) => ({
    reading: unreadableReading(reason, 0, []),
    pages: [],
  });
  const [wrong] = files.flatMap((file) => detect(file, limits) ?? []);
  if (wrong) return unreadable(wrong);
  const end = Date.now() + limits.milliseconds * (options.explain ? TIME_TO_EXPLAIN : 1);
  const skip: number[] = [];
  for (;;) {
    const task: Task = {
      files,
      limits: { ...limits, milliseconds: Math.max(0, end - Date.now()) },
      skip,
      ...(options.password !== undefined && { password: options.password }),
      ...(options.explain && { explain: options.explain.title }),
      ...(options.pages && { pages: options.pages }),
    };
    const outcome = await readOnce(task, options);
    if (outcome.kind === "read") return { reading: outcome.reading, pages: outcome.pages };
    const again = outcome.page !== null && skip.length < FAILING_PAGES && Date.now() < end;
    if (!again) return unreadable(outcome.reason);
    if (outcome.page !== null) skip.push(outcome.page);
  }
}

/** Ends the waiting process. A caller need not do this to exit: a waiting process does not hold it. */
export const closeWorkers = closeIdleProcess;

type Outcome =
  | ({ readonly kind: "read" } & ReadWithPages)
  /** `page` is the one that was being read when the process went down. */
  | { readonly kind: "failed"; readonly reason: UnreadableReason; readonly page: number | null };

function readOnce(task: Task, options: WorkerOptions): Promise<Outcome> {
  const { limits } = task;
  const process = takeProcess(limits.megabytes);
  return new Promise<Outcome>((resolve, reject) => {
    let page: number | null = null;
    let pageTimer: NodeJS.Timeout | undefined;
    let reading: Reading | null = null;
    const pages: SeenPage[] = [];
    const finish = (keep: boolean, end: () => void) => {
      clearTimeout(timer);
      clearTimeout(pageTimer);
      options.signal?.removeEventListener("abort", abort);
      process.release(keep);
      end();
    };
    // Once there is a reading it stands, though what comes after it was not finished.
    const fail = (reason: UnreadableReason) =>
      finish(false, () => resolve(read() ?? { kind: "failed", reason, page }));
    const read = (): Outcome | null => reading && { kind: "read", reading, pages };
    const abort = () => finish(false, () => reject(options.signal?.reason));
    const answered = (answer: Answer) => {
      switch (answer.kind) {
        case "stage":
          if (answer.stage !== "pages") {
            clearTimeout(pageTimer);
            page = null;
          }
          options.onStage?.(answer.stage);
          return;
        case "page":
          page = answer.page;
          clearTimeout(pageTimer);
          pageTimer = setTimeout(() => fail("document_damaged"), limits.pageMilliseconds);
          options.onPage?.(answer.page);
          return;
        case "explained":
          options.explain?.onPage(answer.page);
          return;
        case "reading":
          reading = answer.reading;
          return;
        case "seen":
          pages.push(answer.seen);
          return;
        case "end":
          finish(true, () => resolve(read() ?? { kind: "failed", reason: "document_damaged", page }));
          return;
        case "defect":
          fail("document_damaged");
      }
    };
    const timer = setTimeout(() => {
      page = null;
      fail("document_timed_out");
    }, limits.milliseconds + GRACE);
    options.signal?.addEventListener("abort", abort, { once: true });
    process.ask(task, { answered, broken: () => fail("document_damaged") });
  });
}
