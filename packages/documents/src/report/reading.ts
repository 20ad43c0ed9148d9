import type { Reading, UnreadableReason } from "@serenya/contract";
import type { Work } from "../work.ts";
import { ADVICE } from "./advice.ts";
import { mergeUnread, mergeVitals } from "./merge-told.ts";
import { hasOnlyVitals } from "./only-vitals.ts";
import { findMissingPages, findPrintedPage } from "./page-count.ts";
import { withoutRestated } from "./restated.ts";
import { toldOf, toldOfOther } from "./told.ts";

const VERSION = "0.1.0";

const nothing = (engines: readonly string[]): Reading => ({
  document: { kind: "unreadable", pages: 0, language: null, decimal: null, source: null },
  patient: { sex: null, age: null },
  collected: null,
  rows: { seen: 0, read: 0 },
  results: [],
  vitals: [],
  unread: [],
  pages: [],
  missingPages: [],
  urgency: "cannot-tell",
  reader: { version: VERSION, engines: [...engines], model: null },
});

/** The reading of a document that gives no text. */
export function unreadableReading(
  reason: UnreadableReason,
  pages: number,
  engines: readonly string[],
): Reading {
  const reading = nothing(engines);
  return { ...reading, document: { ...reading.document, reason, advice: ADVICE[reason], pages } };
}

/** The reading of a paper that is no laboratory's report: no results, whatever numbers it mentions. */
export function notALabReport(work: Work): Reading {
  const reading = nothing([...work.engines]);
  return {
    ...reading,
    document: {
      ...reading.document,
      kind: "not-a-lab-report",
      advice: ADVICE.not_a_lab_report,
      pages: work.pages.length,
      source: sourceOf(work),
    },
    unread: toldOfOther(work),
    pages: pagesOf(work),
  };
}

/** The reading of a report, before anything is judged. */
export function labReport(work: Work): Reading {
  const pages = pagesOf(work);
  const overlaps = work.overlaps ?? new Map();
  const vitals = mergeVitals(work.vitals ?? [], overlaps);
  const results = withoutRestated(work.rows);
  const unread = mergeUnread(toldOf(work), results, overlaps).filter((line) => !hasOnlyVitals(line, vitals));
  return {
    ...nothing([...work.engines]),
    document: {
      kind: "lab-report",
      pages: work.pages.length,
      language: work.facts?.language ?? null,
      decimal: work.facts?.mark ?? null,
      source: sourceOf(work),
    },
    patient: work.facts?.patient ?? { sex: null, age: null },
    collected: work.facts?.collected ?? null,
    rows: { seen: results.length + unread.length, read: results.length },
    results,
    vitals,
    unread,
    pages,
    missingPages: findMissingPages(pages.map((p) => p.printedAs)),
  };
}

function sourceOf({ pages }: Work): Reading["document"]["source"] {
  const seen = pages.filter((page) => page.words.length > 0);
  const pictures = seen.filter((page) => page.picture).length;
  return pictures === 0 ? "text" : pictures === seen.length ? "image" : "mixed";
}

const pagesOf = (work: Work): Reading["pages"] =>
  work.pages.map((page) => ({
    page: page.page,
    rotation: page.rotation,
    printedAs: findPrintedPage(page.lines, page.height),
    quality: [...page.quality],
  }));
