import { judgeReading } from "@serenya/clinical";
import type { UnreadableReason } from "@serenya/contract";
import { checkAcross } from "./checks/cross-checks.ts";
import { checkRow } from "./checks/index.ts";
import { withoutUnsureRange } from "./checks/readers-agree.ts";
import { detect, kindOf } from "./detect.ts";
import { inflatesTooFar } from "./inflated.ts";
import { findFurniture } from "./layout/furniture.ts";
import { tablesHeadedBy } from "./layout/heading-row.ts";
import type { RawRow } from "./layout/raw-row.ts";
import { type Carried, readPage } from "./layout/read-page.ts";
import { openFiles } from "./pages/open-files.ts";
import { readAgain } from "./pages/read-again.ts";
import { readPages } from "./pages/read-pages.ts";
import { readSuspects } from "./pages/read-suspects.ts";
import { withoutMisreadArrows } from "./report/arrows-misread.ts";
import { findCollected } from "./report/collected.ts";
import { isLabReport } from "./report/kind.ts";
import { findLanguage } from "./report/language.ts";
import { withMarksInColumn } from "./report/marks-in-column.ts";
import { mergeRows } from "./report/merge-rows.ts";
import { findPatient } from "./report/patient.ts";
import { labReport } from "./report/reading.ts";
import { readRow } from "./report/result.ts";
import { withoutTargets } from "./report/targets.ts";
import { findVitals } from "./report/vitals.ts";
import type { Line } from "./text/lines.ts";
import { joinText } from "./text/word.ts";
import { type DateOrder, findDateOrder } from "./values/date.ts";
import { findDecimalMark } from "./values/decimal-mark.ts";
import { isPageCount } from "./vocabulary/non-results.ts";
import type { Work } from "./work.ts";

export type StageName =
  | "detect"
  | "open"
  | "pages"
  | "rows"
  | "second-reading"
  | "results"
  | "checks"
  | "judge";
type Outcome = UnreadableReason | "not-a-lab-report" | null;
export type Stage = readonly [StageName, (work: Work) => Outcome | Promise<Outcome>];

/** From bytes to a reading, in order. A stage that names an outcome ends the reading with it. */
export const stages: readonly Stage[] = [
  ["detect", detectFiles],
  ["open", openFiles],
  ["pages", readPages],
  ["rows", readRows],
  ["second-reading", readRowsAgain],
  ["results", readResults],
  ["checks", checkRows],
  ["judge", judge],
];

async function detectFiles({ files, limits }: Work): Promise<Outcome> {
  if (files.length === 0) return "document_empty";
  for (const bytes of files) {
    const wrong = detect(bytes, limits);
    if (wrong !== null) return wrong;
    if (kindOf(bytes) === "pdf" && (await inflatesTooFar(bytes, limits))) return "document_too_large";
  }
  return null;
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
    rows.push(...reading.rows.filter((row) => !isPageCount(joinText(row.value))));
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

async function readRowsAgain(work: Work): Promise<Outcome> {
  await readAgain(work);
  await readSuspects(work);
  return null;
}

function readResults(work: Work): Outcome {
  const lines = work.pages.flatMap((page) => page.lines);
  const words = work.pages.flatMap((page) => page.words.map((w) => w.text));
  const language = findLanguage(words);
  const order = orderOf(work);
  const mark = findDecimalMark(words);
  const patient = findPatient(lines);
  work.facts = { language, mark, order, patient, collected: findCollected(lines, order) };
  work.vitals = findVitals(work.pages, mark);
  const facts = { mark, order, sex: patient.sex, age: patient.age, language };
  const sizes = work.pages.map(({ width, height }) => ({ width, height }));
  const read = (raw: RawRow) => readRow(raw, sizes[raw.page - 1] ?? { width: 1, height: 1 }, facts);
  work.rows = withoutTargets(
    withoutMisreadArrows(withMarksInColumn((work.rawRows ?? []).map(read), read), read),
    work.pages,
  );
  return null;
}

function checkRows(work: Work): Outcome {
  const context = { mark: work.facts?.mark ?? null, rows: work.rows, pages: work.pages };
  const checked = work.rows.map((row) => withoutUnsureRange(checkRow(row, context)));
  const patient = work.facts?.patient ?? { sex: null, age: null };
  const { rows, overlaps } = mergeRows(
    checkAcross(checked, { mark: context.mark, patient }),
    (page) => work.pages[page - 1]?.picture !== undefined,
  );
  work.rows = [...rows];
  work.overlaps = overlaps;
  return null;
}

function judge(work: Work): Outcome {
  work.reading = judgeReading(labReport(work));
  return null;
}
