import type { DoctorReport } from "@serenya/contract";
import type { Texts } from "../../texts/index.ts";
import { headingHeight, itemHeight } from "./blocks.ts";
import { heightOf, lowest, type Sheet } from "./sheet.ts";
import { summaryHeight } from "./summary-part.ts";
import { type Column, headHeight, rowHeight, type TableRow } from "./table.ts";

export interface FindingTable {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** What the star beside a value means; null where there is none. */
  readonly star: string | null;
}

/** Never fewer: what is cut here stands in full on later pages. */
const FEWEST_QUESTIONS = 3;
/** Between the parts, in points. */
const GAPS = 22;

/** How many findings and questions fit, so that all parts are on the one page. Findings come first. */
export function shareRoom(
  sheet: Sheet,
  { columns, rows: cells, star }: FindingTable,
  report: DoctorReport,
  { rest, hasSummary }: { rest: readonly string[]; hasSummary: boolean },
  t: Texts["doctor"]["pdf"],
): { findings: number; questions: number } {
  const fixed =
    sum([t.findings, t.questions, t.sources].map((text) => headingHeight(sheet, "H2", text))) +
    heightOf(sheet, report.findingsText) +
    sum(rest.map((text) => itemHeight(sheet, text))) +
    heightOf(sheet, report.disclaimer, { size: 8.5 }) +
    (star ? heightOf(sheet, star, { size: 8.5 }) + 4 : 0) +
    (hasSummary ? summaryHeight(sheet, report, t) : 0) +
    GAPS;
  const questions = report.questions.map((text) => itemHeight(sheet, text));
  const rows = cells.map((row) => rowHeight(sheet, columns, row));
  const free = lowest - sheet.y - fixed - headHeight(sheet, columns);
  if (sum(rows) + sum(questions) + (questions.length === 0 ? itemHeight(sheet, t.noQuestions) : 0) <= free)
    return { findings: rows.length, questions: questions.length };
  // Something is cut: two lines say how much.
  const left = free - 2 * (itemHeight(sheet, t.moreQuestions(99)) + 6);
  const findings = fitting(rows, left - sum(questions.slice(0, FEWEST_QUESTIONS)));
  return { findings, questions: fitting(questions, left - sum(rows.slice(0, findings))) };
}

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

/** How many of these heights, from the first on, fit into the room. */
function fitting(heights: readonly number[], room: number): number {
  let used = 0;
  const over = heights.findIndex((height) => {
    used += height;
    return used > room;
  });
  return over === -1 ? heights.length : over;
}
