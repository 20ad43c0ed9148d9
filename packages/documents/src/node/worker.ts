import type { Reading } from "@serenya/contract";
import type { Limits } from "../limits.ts";
import { readDocument } from "../read-document.ts";
import type { StageName } from "../stages.ts";
import { loadEngine } from "./load-engine.ts";
import { loadPictures } from "./load-pictures.ts";
import { loadRecognisers } from "./load-recognisers.ts";
import { type PagesWanted, type SeenPage, seenPages } from "./seen-pages.ts";

/** What the worker is asked. */
export interface Task {
  /** One document, or the pictures of one report. */
  readonly files: readonly Uint8Array[];
  readonly limits: Limits;
  /** Pages, from 1, that brought a process down before: they are left out. */
  readonly skip: readonly number[];
  readonly password?: string;
  /** What to call the document on the page that explains the reading; absent where none is wanted. */
  readonly explain?: string;
  /** Absent where nobody else is to see the pages. */
  readonly pages?: PagesWanted;
}
/** What it answers: the stages as they begin, the reading, the pages one by one if they were asked for, the end. */
export type Answer =
  | { readonly kind: "stage"; readonly stage: StageName }
  | { readonly kind: "page"; readonly page: number }
  | { readonly kind: "explained"; readonly page: string }
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "seen"; readonly seen: SeenPage }
  | { readonly kind: "end" }
  | { readonly kind: "defect" };

const engine = await loadEngine();
const send = (answer: Answer) => process.send?.(answer);

// Whoever asked is gone: so is the reason to live.
process.on("disconnect", () => process.exit());
process.on("message", (task: Task) => {
  read(task)
    .then(() => send({ kind: "end" }))
    // What went wrong inside may quote the document: only that it went wrong leaves the worker.
    .catch(() => send({ kind: "defect" }));
});

async function read({ files, limits, skip, password, explain, pages }: Task): Promise<void> {
  const explainer = explain === undefined ? null : await import("./explain-work.ts");
  const watch = explainer?.watchStages();
  await readDocument(files, {
    engine,
    pictures: loadPictures(),
    recognisers: loadRecognisers,
    limits,
    skip,
    onPage: (page) => send({ kind: "page", page }),
    onStage: (stage) => {
      watch?.begin(stage);
      send({ kind: "stage", stage });
    },
    onTrace: async (work, reading) => {
      const times = watch?.times() ?? [];
      // First of all: it stands whether or not the document can be explained or shown.
      send({ kind: "reading", reading });
      if (explainer && explain !== undefined)
        send({ kind: "explained", page: await explainer.explainWork(explain, work, reading, times) });
      if (pages) for await (const seen of seenPages(work, pages)) send({ kind: "seen", seen });
    },
    // What was read by then is worth having: the worker is killed some time after this only.
    deadline: { at: Date.now() + limits.milliseconds, now: Date.now },
    ...(password !== undefined && { password }),
  });
}
