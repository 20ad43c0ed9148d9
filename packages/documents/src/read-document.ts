import type { Reading, UnreadableReason } from "@serenya/contract";
import type { PdfEngine } from "./engine/pdf-engine.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { labReport, notALabReport, unreadableReading } from "./report/reading.ts";
import { type StageName, stages } from "./stages.ts";
import type { Work } from "./work.ts";

export interface ReadOptions {
  readonly engine: PdfEngine;
  /** Told as each stage begins. */
  readonly onStage?: (stage: StageName) => void;
  /** Given all that the reading rests on, while the document is still open: for `--explain` and developers. */
  readonly onTrace?: (work: Work, reading: Reading) => void | Promise<void>;
  readonly limits?: Partial<Limits>;
  /** Milliseconds since 1970 after which reading stops, with an injected clock. */
  readonly deadline?: { readonly at: number; readonly now: () => number };
}

/**
 * Reads a document: bytes in, a reading out. What is wrong with a document is an outcome of the reading
 * ("unreadable", with a reason and advice), never an exception. The same bytes give the same reading.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const work: Work = {
    bytes,
    limits,
    engine: options.engine,
    deadline: options.deadline,
    pages: [],
    rows: [],
  };
  try {
    const reading = await runStages(work, options.onStage);
    await options.onTrace?.(work, reading);
    return reading;
  } finally {
    work.document?.close();
  }
}

async function runStages(work: Work, onStage: ReadOptions["onStage"]): Promise<Reading> {
  for (const [name, run] of stages) {
    onStage?.(name);
    const failure: UnreadableReason | "not-a-lab-report" | null = await run(work);
    if (failure === "not-a-lab-report") return notALabReport(work);
    if (failure !== null)
      return unreadableReading(failure, work.document?.pageCount ?? 0, [work.engine.name]);
  }
  return work.reading ?? labReport(work);
}
