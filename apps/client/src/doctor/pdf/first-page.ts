import { isAbove } from "@serenya/clinical";
import type { DoctorReport, ReportRow, Urgency } from "@serenya/contract";
import { dayText } from "../../app/dates.ts";
import type { Texts } from "../../texts/index.ts";
import { heading, headingHeight, itemHeight, list, paragraph } from "./blocks.ts";
import {
  contentWidth,
  decorate,
  heightOf,
  ink,
  lowest,
  page,
  putText,
  type Sheet,
  soft,
  tagged,
} from "./sheet.ts";
import { headHeight, rowHeight, table } from "./table.ts";
import { dayOr, valueColumns, valueRow } from "./value-table.ts";

export interface PdfContent {
  readonly report: DoctorReport;
  /** ISO 8601. */
  readonly madeAt: string;
  /** As the person wants it on what they print; null for none. */
  readonly name: string | null;
}

type PdfTexts = Texts["doctor"]["pdf"];

/** Never fewer: what is cut here stands in full on later pages. */
const FEWEST_QUESTIONS = 3;
const MOST_SOURCES = 6;

/**
 * The one page that a doctor reads first: who, how urgent, what is outside its range, what is open, what was
 * not read. Answers with how many questions had no room.
 */
export function firstPage(sheet: Sheet, content: PdfContent, t: PdfTexts): { questionsLeft: number } {
  const { report } = content;
  opening(sheet, content, t);
  urgencyBox(sheet, report, t);

  const findings = report.findings.flatMap(({ rows }) => rows).toSorted(mostUrgentFirst);
  const rest = closingOf(report, t);
  const room = shareRoom(sheet, findings, report, rest, t);

  heading(sheet, "H2", t.findings);
  paragraph(sheet, report.findingsText);
  table(
    sheet,
    valueColumns(t),
    findings.slice(0, room.findings).map((row) => valueRow(row, t)),
  );
  if (room.findings < findings.length) paragraph(sheet, t.moreFindings(findings.length - room.findings));

  heading(sheet, "H2", t.questions);
  const questionsLeft = report.questions.length - room.questions;
  if (report.questions.length === 0) paragraph(sheet, t.noQuestions);
  list(sheet, [
    ...report.questions.slice(0, room.questions),
    ...(questionsLeft > 0 ? [t.moreQuestions(questionsLeft)] : []),
  ]);

  heading(sheet, "H2", t.sources);
  list(sheet, rest);
  paragraph(sheet, report.disclaimer, { size: 8.5, color: soft });
  return { questionsLeft };
}

function opening(sheet: Sheet, { report, madeAt, name }: PdfContent, t: PdfTexts): void {
  heading(sheet, "H1", report.title);
  const days = report.sources.map(({ collected }) => dayOr(collected, t.undated));
  const line = [
    `${t.patient}: ${[...(name ? [name] : []), report.patient.text].join(". ")}`,
    `${t.reports}: ${[...new Set(days)].join(", ")}.`,
    `${t.made}: ${dayText(madeAt)}.`,
  ];
  for (const text of line) paragraph(sheet, text, { size: 10 }, 1.5);
  sheet.y += 5;
}

const edges: Readonly<Record<Urgency, readonly [edge: string, ground: string]>> = {
  emergency: ["#b3261e", "#fbe9e5"],
  today: ["#b86300", "#fdf1df"],
  routine: ["#4a6da7", "#eef2f8"],
  none: ["#3d7a52", "#eaf3ea"],
  "cannot-tell": ["#7a7161", "#f3efe7"],
};

/** The step in words, on a ground that only underlines them. */
function urgencyBox(sheet: Sheet, { urgency, urgencyText }: DoctorReport, t: PdfTexts): void {
  const { doc } = sheet;
  const [edge, ground] = edges[urgency];
  const inside = { x: page.left + 14, width: contentWidth - 24 };
  const title = `${t.step}: ${t.urgency[urgency]}.`;
  const titleLook = { ...inside, font: "bold", size: 11 } as const;
  const titleHeight = heightOf(sheet, title, titleLook);
  const height = titleHeight + heightOf(sheet, urgencyText, inside) + 14;
  const { y } = sheet;
  decorate(sheet, () => {
    doc.rect(page.left, y, contentWidth, height).fill(ground);
    doc.rect(page.left, y, 4, height).fill(edge);
  });
  tagged(sheet, sheet.root, "P", () => putText(sheet, title, y + 6, { ...titleLook, color: ink }));
  tagged(sheet, sheet.root, "P", () => putText(sheet, urgencyText, y + 7 + titleHeight, inside));
  sheet.y = y + height + 2;
}

/** What was read of each report and what was not. */
function closingOf({ sources, unread }: DoctorReport, t: PdfTexts): readonly string[] {
  const shown = sources.slice(0, MOST_SOURCES).map(({ text }) => text);
  return [
    ...shown,
    ...(sources.length > shown.length ? [t.moreSources(sources.length - shown.length)] : []),
    ...(unread.length > 0 ? [t.unreadElsewhere(unread.length)] : []),
  ];
}

/** How many findings and questions fit, so that all parts are on the one page. Findings come first. */
function shareRoom(
  sheet: Sheet,
  findings: readonly ReportRow[],
  report: DoctorReport,
  rest: readonly string[],
  t: PdfTexts,
): { findings: number; questions: number } {
  const columns = valueColumns(t);
  const line = itemHeight(sheet, t.moreQuestions(99)) + 6;
  const fixed =
    [t.findings, t.questions, t.sources].reduce((sum, text) => sum + headingHeight(sheet, "H2", text), 0) +
    heightOf(sheet, report.findingsText) +
    rest.reduce((sum, text) => sum + itemHeight(sheet, text), 0) +
    heightOf(sheet, report.disclaimer, { size: 8.5 }) +
    2 * line +
    12;
  const questions = report.questions.map((text) => itemHeight(sheet, text));
  const least = questions.slice(0, FEWEST_QUESTIONS).reduce((sum, height) => sum + height, 0);
  const rows = findings.map((row) => rowHeight(sheet, columns, valueRow(row, t)));
  const free = lowest - sheet.y - fixed - headHeight(sheet, columns);
  const findingsFit = fitting(rows, free - least);
  const used = rows.slice(0, findingsFit).reduce((sum, height) => sum + height, 0);
  return { findings: findingsFit, questions: fitting(questions, free - used) };
}

/** How many of these heights, from the first on, fit into the room. */
function fitting(heights: readonly number[], room: number): number {
  let sum = 0;
  const over = heights.findIndex((height) => {
    sum += height;
    return sum > room;
  });
  return over === -1 ? heights.length : over;
}

/** Among equals the newest first. */
function mostUrgentFirst(a: ReportRow, b: ReportRow): number {
  if (isAbove(a.urgency, b.urgency)) return -1;
  if (isAbove(b.urgency, a.urgency)) return 1;
  return (b.collected ?? "").localeCompare(a.collected ?? "");
}
