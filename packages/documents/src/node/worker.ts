import { parentPort } from "node:worker_threads";
import type { Reading } from "@serenya/contract";
import type { Limits } from "../limits.ts";
import { readDocument } from "../read-document.ts";
import type { StageName } from "../stages.ts";
import { loadEngine } from "./load-engine.ts";

/** What the worker is asked, and what it answers: the stages as they begin, then the reading. */
export interface Task {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "stage"; readonly stage: StageName }
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "defect" };

const port = parentPort;
if (!port) throw new Error("This module runs in a worker thread only.");

const engine = await loadEngine();
const send = (answer: Answer) => port.postMessage(answer);

port.on("message", ({ bytes, limits }: Task) => {
  readDocument(bytes, { engine, limits, onStage: (stage) => send({ kind: "stage", stage }) })
    .then((reading) => send({ kind: "reading", reading }))
    // What went wrong inside may quote the document: only that it went wrong leaves the worker.
    .catch(() => send({ kind: "defect" }));
});
send({ kind: "ready" });
