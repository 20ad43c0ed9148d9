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
  /** Pages, from 1, that brought a process down before: they are left out. */
  readonly skip: readonly number[];
  readonly password?: string;
  /** What to call the document on the page that explains the reading; absent where none is wanted. */
  readonly explain?: string;
}
export type Answer =
  | { readonly kind: "stage"; readonly stage: StageName }
  | { readonly kind: "page"; readonly page: number }
  | { readonly kind: "explained"; readonly page: string }
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "defect" };

const engine = await loadEngine();
const send = (answer: Answer) => process.send?.(answer);

// Whoever asked is gone: so is the reason to live.
process.on("disconnect", () => process.exit());
process.on("message", (task: Task) => {
  read(task)
    .then((reading) => send({ kind: "reading", reading }))
    // What went wrong inside may quote the document: only that it went wrong leaves the worker.
    .catch(() => send({ kind: "defect" }));
});

async function read({ files, limits, skip, password, explain }: Task): Promise<Reading> {
  const tell = (stage: StageName) => send({ kind: "stage", stage });
  const options: ReadOptions = {
    engine,
    pictures: loadPictures(),
    recognisers: loadRecognisers,
    limits,
    skip,
    onPage: (page) => send({ kind: "page", page }),
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
