import { judgeReading } from "@serenya/clinical";
import type { UnreadableReason } from "@serenya/contract";
import { checkAcross } from "./checks/cross-checks.ts";
import { checkRow } from "./checks/index.ts";
import { detect } from "./detect.ts";
import { inflatesTooFar } from "./inflated.ts";
import { findFurniture } from "./layout/furniture.ts";
import { tablesHeadedBy } from "./layout/heading-row.ts";
import type { RawRow } from "./layout/raw-row.ts";
import { type Carried, readPage } from "./layout/read-page.ts";
import { findCollected } from "./report/collected.ts";
import { isLabReport } from "./report/kind.ts";
import { findLanguage } from "./report/language.ts";
import { findPatient } from "./report/patient.ts";
import { labReport } from "./report/reading.ts";
import { readRow } from "./report/result.ts";
import { findVitals } from "./report/vitals.ts";
import type { Line } from "./text/lines.ts";
import { damagedPage, readLayer } from "./text/read-layer.ts";
import { type DateOrder, findDateOrder } from "./values/date.ts";
import { findDecimalMark } from "./values/decimal-mark.ts";
import type { Work } from "./work.ts";

export type StageName = "detect" | "open" | "text-layer" | "rows" | "results" | "checks" | "judge";
type Outcome = UnreadableReason | "not-a-lab-report" | null;
export type Stage = readonly [StageName, (work: Work) => Outcome | Promise<Outcome>];

/** From bytes to a reading, in order. A stage that names an outcome ends the reading with it. */
export const stages: readonly Stage[] = [
  ["detect", detectFile],
  ["open", open],
  ["text-layer", readTextLayer],
  ["rows", readRows],
  ["results", readResults],
  ["checks", checkRows],
  ["judge", judge],
];

async function detectFile({ bytes, limits }: Work): Promise<Outcome> {
  const wrong = detect(bytes, limits);
  if (wrong !== null) return wrong;
  return (await inflatesTooFar(bytes, limits)) ? "document_too_large" : null;
}

function open(work: Work): Outcome {
  const opened = work.engine.open(work.bytes);
  if (!opened.ok) return opened.reason === "encrypted" ? "document_encrypted" : "document_damaged";
  work.document = opened.document;
  if (opened.document.pageCount === 0) return "document_empty";
  return opened.document.pageCount > work.limits.pages ? "document_too_many_pages" : null;
}

function readTextLayer(work: Work): Outcome {
  for (let index = 0; index < (work.document?.pageCount ?? 0); index++) {
    if (work.deadline && work.deadline.now() > work.deadline.at) return "document_timed_out";
    const page = work.document?.page(index);
    // A damaged page leaves the others readable, and says so in its quality.
    work.pages.push(page ? readLayer(page, index + 1) : damagedPage(index + 1));
    page?.close();
  }
  if (work.pages.every((page) => page.quality.includes("page-damaged"))) return "document_damaged";
  if (work.pages.some((page) => page.words.length > 0)) return null;
  const empty = work.pages.every((page) => page.quality.includes("page-empty"));
  return empty ? "document_empty" : "document_no_text_layer";
}

function readRows(work: Work): Outcome {
  let carried: Carried = { tables: [], section: null };
  const rows: RawRow[] = [];
  const unread: Line[] = [];
  const furniture = findFurniture(work.pages);
  const order = orderOf(work);
  for (const page of work.pages) {
    const lines = page.lines.filter(
      (line) => !furniture.has(line) || tablesHeadedBy(line, page.width, order).length > 0,
    );
    const reading = readPage(lines, { width: page.width, order }, carried);
    rows.push(...reading.rows);
    unread.push(...reading.unread);
    carried = reading;
  }
  work.rawRows = rows;
  work.unreadLines = unread;
  return isLabReport(
    work.pages.flatMap((p) => p.lines),
    rows,
    unread,
  )
    ? null
    : "not-a-lab-report";
}

const orderOf = (work: Work): DateOrder =>
  findDateOrder(
    work.pages.flatMap((page) => page.lines.map((line) => line.text)),
    findLanguage(work.pages.flatMap((page) => page.words.map((word) => word.text))),
  );

function readResults(work: Work): Outcome {
  const lines = work.pages.flatMap((page) => page.lines);
  const words = work.pages.flatMap((page) => page.words.map((w) => w.text));
  const language = findLanguage(words);
  const order = orderOf(work);
  const mark = findDecimalMark(words);
  const patient = findPatient(lines);
  work.facts = { language, mark, order, patient, collected: findCollected(lines, order) };
  work.vitals = findVitals(work.pages, mark);
  work.rows = (work.rawRows ?? []).flatMap((raw) => {
    const page = work.pages[raw.page - 1];
    return page ? [readRow(raw, page, { mark, order, sex: patient.sex, age: patient.age })] : [];
  });
  return null;
}

function checkRows(work: Work): Outcome {
  const context = { mark: work.facts?.mark ?? null, rows: work.rows, pages: work.pages };
  const checked = work.rows.map((row) => checkRow(row, context));
  const patient = work.facts?.patient ?? { sex: null, age: null };
  work.rows = checkAcross(checked, { mark: context.mark, patient });
  return null;
}

function judge(work: Work): Outcome {
  work.reading = judgeReading(labReport(work));
  return null;
}
