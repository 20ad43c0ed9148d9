import type { Reading, UnreadableReason } from "@serenya/contract";
import type { PdfEngine } from "./engine/pdf-engine.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import type { PictureDecoder } from "./picture/picture.ts";
import type { Recognizers } from "./recognise/recognizer.ts";
import { labReport, notALabReport, unreadableReading } from "./report/reading.ts";
import { type StageName, stages } from "./stages.ts";
import type { Deadline, Work } from "./work.ts";

export interface ReadOptions {
  readonly engine: PdfEngine;
  /** Opens picture files; without it they are `document_unsupported`. */
  readonly pictures?: PictureDecoder;
  /** Reads pages that are pictures; asked for when the first one is met. Without it such pages stay unread. */
  readonly recognisers?: () => Promise<Recognizers>;
  /** Of a locked PDF. */
  readonly password?: string;
  /** Told as each stage begins. */
  readonly onStage?: (stage: StageName) => void;
  /** Told as each page begins to be read; pages count from 1. */
  readonly onPage?: (page: number) => void;
  /** Given all that the reading rests on, while the document is still open: for `--explain` and developers. */
  readonly onTrace?: (work: Work, reading: Reading) => void | Promise<void>;
  readonly limits?: Partial<Limits>;
  readonly deadline?: Deadline;
  /** Pages, from 1, that are not opened and said to be damaged. */
  readonly skip?: readonly number[];
}

/**
 * Reads a document, or several files as one report: bytes in, a reading out. What is wrong with a document is an
 * outcome of the reading ("unreadable", with a reason and advice), never an exception. The same bytes give the
 * same reading.
 */
export async function readDocument(
  document: Uint8Array | readonly Uint8Array[],
  options: ReadOptions,
): Promise<Reading> {
  const work: Work = {
    files: document instanceof Uint8Array ? [document] : document,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    engine: options.engine,
    password: options.password,
    pictures: options.pictures,
    recognisers: options.recognisers,
    deadline: options.deadline,
    skip: new Set(options.skip),
    onPage: options.onPage,
    documents: [],
    engines: new Set(),
    pages: [],
    rows: [],
  };
  try {
    const reading = await runStages(work, options.onStage);
    await options.onTrace?.(work, reading);
    return reading;
  } finally {
    for (const opened of work.documents) opened?.close();
  }
}

async function runStages(work: Work, onStage: ReadOptions["onStage"]): Promise<Reading> {
  for (const [name, run] of stages) {
    onStage?.(name);
    const failure: UnreadableReason | "not-a-lab-report" | null = await run(work);
    if (failure === "not-a-lab-report") return notALabReport(work);
    if (failure !== null) return unreadableReading(failure, pageCountOf(work), [...work.engines]);
  }
  return work.reading ?? labReport(work);
}

const pageCountOf = ({ documents }: Work): number =>
  documents.reduce((sum, document) => sum + (document?.pageCount ?? 1), 0);
