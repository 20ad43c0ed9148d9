import { parentPort } from "node:worker_threads";
import type { Reading } from "@serenya/contract";
import type { Limits } from "../limits.ts";
import { type ReadOptions, readDocument } from "../read-document.ts";
import type { StageName } from "../stages.ts";
import { loadEngine } from "./load-engine.ts";
import { loadPictures } from "./load-pictures.ts";
import { loadRecognisers } from "./load-recognisers.ts";

/** What the worker is asked, and what it answers: the stages as they begin, then the reading. */
export interface Task {
  /** One document, or the pictures of one report. */
  readonly files: readonly Uint8Array[];
  readonly limits: Limits;
  readonly password?: string;
  /** What to call the document on the page that explains the reading; absent where none is wanted. */
  readonly explain?: string;
}
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "stage"; readonly stage: StageName }
  | { readonly kind: "explained"; readonly page: string }
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "defect" };

const port = parentPort;
if (!port) throw new Error("This module runs in a worker thread only.");

const engine = await loadEngine();
const send = (answer: Answer) => port.postMessage(answer);

port.on("message", (task: Task) => {
  read(task)
    .then((reading) => send({ kind: "reading", reading }))
    // What went wrong inside may quote the document: only that it went wrong leaves the worker.
    .catch(() => send({ kind: "defect" }));
});

async function read({ files, limits, password, explain }: Task): Promise<Reading> {
  const tell = (stage: StageName) => send({ kind: "stage", stage });
  const options: ReadOptions = {
    engine,
    pictures: loadPictures(),
    recognisers: loadRecognisers,
    limits,
    // What was read by then is worth having: the worker is killed some time after this only.
    deadline: { at: Date.now() + limits.milliseconds, now: Date.now },
    ...(password !== undefined && { password }),
  };
  if (explain === undefined) return readDocument(files, { ...options, onStage: tell });
  const { explainWork, watchStages } = await import("./explain-work.ts");
  const watch = watchStages();
  return readDocument(files, {
    ...options,
    onStage: (stage) => {
      watch.begin(stage);
      tell(stage);
    },
    onTrace: async (work, reading) => {
      const times = watch.times();
      // A reading stands whether or not it could be explained.
      const page = await explainWork(explain, work, reading, times).catch(() => null);
      if (page !== null) send({ kind: "explained", page });
    },
  });
}

send({ kind: "ready" });
