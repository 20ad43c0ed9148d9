import { isAbove } from "@serenya/clinical";
import type { DoctorReport, ReportRow, Urgency } from "@serenya/contract";
import { dayText } from "../../app/dates.ts";
import type { Texts } from "../../texts/index.ts";
import { heading, list, paragraph } from "./blocks.ts";
import { type FindingTable, shareRoom } from "./share-room.ts";
import { contentWidth, decorate, heightOf, ink, page, putText, type Sheet, soft, tagged } from "./sheet.ts";
import { summaryPart } from "./summary-part.ts";
import { table } from "./table.ts";
import { dayOr, findingColumns, findingRow, valueColumns, valueRow } from "./value-table.ts";

export interface PdfContent {
  readonly report: DoctorReport;
  /** ISO 8601. */
  readonly madeAt: string;
  /** As the person wants it on what they print; null for none. */
  readonly name: string | null;
}

type PdfTexts = Texts["doctor"]["pdf"];

const MOST_SOURCES = 6;

/**
 * The one page that a doctor reads first: who, how urgent, what is outside its range, what is open, what was
 * not read. Answers with how many questions had no room, and whether the lines of a language model had some.
 */
export function firstPage(
  sheet: Sheet,
  content: PdfContent,
  t: PdfTexts,
): { questionsLeft: number; hasSummary: boolean } {
  const { report } = content;
  opening(sheet, content, t);
  urgencyBox(sheet, report, t);

  const findings = report.findings.flatMap(({ rows }) => rows).toSorted(mostUrgentFirst);
  const shown = tableOf(findings, t);
  const roomWith = (hasSummary: boolean) =>
    shareRoom(sheet, shown, report, { rest: closingOf(report, hasSummary, t), hasSummary }, t);
  // Findings go first: the lines of a language model take no room from them.
  const hasSummary = roomWith(true).findings === roomWith(false).findings;
  const room = roomWith(hasSummary);

  heading(sheet, "H2", t.findings);
  paragraph(sheet, report.findingsText);
  table(sheet, shown.columns, shown.rows.slice(0, room.findings));
  if (shown.star) paragraph(sheet, shown.star, { size: 8.5, color: soft });
  if (room.findings < findings.length) paragraph(sheet, t.moreFindings(findings.length - room.findings));
  if (hasSummary) summaryPart(sheet, report, t);

  heading(sheet, "H2", t.questions);
  const questionsLeft = report.questions.length - room.questions;
  if (report.questions.length === 0) paragraph(sheet, t.noQuestions);
  list(sheet, [
    ...report.questions.slice(0, room.questions),
    ...(questionsLeft > 0 ? [t.moreQuestions(questionsLeft)] : []),
  ]);

  heading(sheet, "H2", t.sources);
  list(sheet, closingOf(report, hasSummary, t));
  paragraph(sheet, report.disclaimer, { size: 8.5, color: soft });
  return { questionsLeft, hasSummary };
}

/** Of one report the plain table; of a history with the values before. */
function tableOf(findings: readonly ReportRow[], t: PdfTexts): FindingTable {
  const earlier = findings.flatMap((row) => row.earlier);
  if (earlier.length === 0)
    return { columns: valueColumns(t), rows: findings.map((row) => valueRow(row, t)), star: null };
  const star = earlier.some(({ fromHistory }) => fromHistory) ? t.star : null;
  return { columns: findingColumns(t), rows: findings.map((row) => findingRow(row, t)), star };
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
function closingOf(
  { sources, unread, summary }: DoctorReport,
  hasSummary: boolean,
  t: PdfTexts,
): readonly string[] {
  const shown = sources.slice(0, MOST_SOURCES).map(({ text }) => text);
  return [
    ...shown,
    ...(sources.length > shown.length ? [t.moreSources(sources.length - shown.length)] : []),
    ...(unread.length > 0 ? [t.unreadElsewhere(unread.length)] : []),
    ...(summary.length > 0 && !hasSummary ? [t.summaryLater] : []),
  ];
}

/** Among equals the newest first. */
function mostUrgentFirst(a: ReportRow, b: ReportRow): number {
  if (isAbove(a.urgency, b.urgency)) return -1;
  if (isAbove(b.urgency, a.urgency)) return 1;
  return (b.collected ?? "").localeCompare(a.collected ?? "");
}
