import { loadEngine, loadPictures, loadRecognisers } from "../../src/node/index.ts";
import { readDocument } from "../../src/read-document.ts";
import type { FamilyName } from "../families/index.ts";
import { makeReport } from "../make-report.ts";
import { renderReport } from "../render/render-report.ts";
import { type Score, scoreReading } from "../score.ts";
import type { Report, Truth } from "../truth.ts";
import type { Medium } from "./bars.ts";
import { plainShare } from "./plain-tesseract.ts";

export interface Task {
  readonly family: FamilyName;
  readonly seed: number;
  readonly medium: Medium;
  /** Asks plain Tesseract too. */
  readonly plain: boolean;
}

/** What came of one document. */
export interface Outcome extends Task {
  readonly language: string;
  readonly score: Score;
  readonly faults: readonly string[];
  readonly pages: number;
  /** Milliseconds of reading, without making the document. */
  readonly milliseconds: number;
  /** Values of the label that plain Tesseract saw anywhere in the pictures; null where it was not asked. */
  readonly plainFound: number | null;
}

const engine = await loadEngine();

/** The files of a report as a medium: one PDF, or a picture for each page. */
export async function filesOf({ pdf }: Report, { family, seed, medium }: Task) {
  if (medium === "text") return [{ bytes: pdf, extension: "pdf" as const }];
  // Families don't share a photographer.
  const own = [...family].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), seed) % 1_000_003;
  return renderReport(engine, { pdf, tier: medium, seed: own });
}

/** Makes, reads and scores one document. */
export async function measureDocument(task: Task): Promise<Outcome> {
  const report = await makeReport(task);
  const files = (await filesOf(report, task)).map((file) => file.bytes);
  const began = performance.now();
  const reading = await readDocument(files, {
    engine,
    pictures: loadPictures(),
    recognisers: loadRecognisers,
  });
  const milliseconds = Math.round(performance.now() - began);
  const { score, faults } = scoreReading(report.truth, reading);
  return {
    ...task,
    language: report.truth.language,
    score,
    faults,
    pages: files.length,
    milliseconds,
    plainFound: task.plain && task.medium !== "text" ? await plainShare(files, valuesOf(report.truth)) : null,
  };
}

const valuesOf = (truth: Truth): string[] => truth.results.map((row) => row.value);
