import { Worker } from "node:worker_threads";
import type { Recognizer } from "../recognise/recognizer.ts";
import { createSecondReader, type StripReader } from "../recognise/second/second-reader.ts";
import type { Strip } from "../recognise/second/strip.ts";
import { TESSERACT } from "../recognise/second/tesseract.ts";
import type { StripAnswer, StripTask } from "./second-reader-worker.ts";

/** One thread a core of the smallest machine that this runs on (shared/PARTS.md measures on two). */
const THREADS = 2;

/**
 * The second reader in threads of its own, with engine and models from node_modules; it never uses the network.
 * `close` ends the threads at once and so gives back all their memory. A thread that fails rejects the reading
 * that was under way; the next reading starts new threads. Threads that wait do not hold the process.
 */
export function loadSecondReader(threads = THREADS): Recognizer {
  let workers: Worker[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const end = async () => {
    const ending = workers;
    workers = [];
    await Promise.all(ending.map((worker) => worker.terminate()));
  };
  const start = () => {
    const worker = new Worker(new URL("./second-reader-worker.ts", import.meta.url));
    // A thread that dies while nobody listens must not take the process with it.
    worker.on("error", () => undefined);
    worker.once("exit", () => {
      workers = workers.filter((other) => other !== worker);
    });
    return worker;
  };
  const read = async (strips: readonly Strip[]) => {
    workers = Array.from({ length: threads }, (_, index) => workers[index] ?? start());
    const shares = deal(strips, threads);
    const answers = await Promise.all(
      workers.map((worker, index) => ask(worker, { strips: shares[index] ?? [] })),
    ).catch(async (defect: unknown) => {
      await end();
      throw defect;
    });
    return strips.map((_, index) => answers[index % threads]?.words[Math.floor(index / threads)] ?? []);
  };
  const reader: StripReader = {
    name: TESSERACT,
    read: (strips) => {
      // One reading after another: a thread's answer does not say whose it is.
      const reading = last.then(() => read(strips));
      last = reading.catch(() => undefined);
      return reading;
    },
    close: end,
  };
  return createSecondReader(reader);
}

/** Every `threads`th strip to one thread: neighbours on a page are about equally long. */
const deal = (strips: readonly Strip[], threads: number): Strip[][] =>
  Array.from({ length: threads }, (_, share) => strips.filter((_, index) => index % threads === share));

function ask(worker: Worker, task: StripTask): Promise<StripAnswer> {
  return new Promise((resolve, reject) => {
    const finish = (end: () => void) => {
      worker.off("message", answered).off("error", broken).off("exit", ended);
      worker.unref();
      end();
    };
    const answered = (answer: StripAnswer) => finish(() => resolve(answer));
    const broken = (defect: unknown) => finish(() => reject(defect));
    const ended = () => finish(() => reject(new Error("The second reader's thread ended.")));
    worker.on("message", answered).on("error", broken).on("exit", ended);
    worker.ref();
    worker.postMessage(task);
  });
}
