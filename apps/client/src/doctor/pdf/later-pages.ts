import type { DoctorReport, HowRead, ReportRow } from "@serenya/contract";
import type { Texts } from "../../texts/index.ts";
import { heading, list, paragraph } from "./blocks.ts";
import { newPage, type Sheet, soft } from "./sheet.ts";
import { summaryPart } from "./summary-part.ts";
import { table } from "./table.ts";
import { trendPart } from "./trend-part.ts";
import { dayOr, valueColumns, valueRow } from "./value-table.ts";

type PdfTexts = Texts["doctor"]["pdf"];

/** Everything: trends, all values, vital signs, what was not read, and what this is. */
export function laterPages(
  sheet: Sheet,
  report: DoctorReport,
  { questionsLeft, hasSummary }: { questionsLeft: number; hasSummary: boolean },
  t: PdfTexts,
): void {
  newPage(sheet);
  if (!hasSummary) summaryPart(sheet, report, t);
  if (questionsLeft > 0) {
    heading(sheet, "H2", t.allQuestions);
    list(sheet, report.questions);
  }
  if (report.trends.length > 0) {
    heading(sheet, "H2", t.trends);
    paragraph(sheet, report.trendsText, { size: 8.5, color: soft });
    for (const trend of report.trends) trendPart(sheet, trend, t);
  }
  heading(sheet, "H2", t.values);
  for (const { title, rows } of report.values) {
    heading(sheet, "H3", title);
    table(
      sheet,
      valueColumns(t),
      byTest(rows).map((row) => valueRow(row, t)),
    );
  }
  vitals(sheet, report, t);
  unread(sheet, report, t);
  about(sheet, report, t);
}

/** The values of one test below each other, newest first; the tests stay in the report's order. */
const byTest = (rows: readonly ReportRow[]): readonly ReportRow[] =>
  [...Map.groupBy(rows, ({ name }) => name).values()].flatMap((same) =>
    same.toSorted((a, b) => (b.collected ?? "").localeCompare(a.collected ?? "")),
  );

function vitals(sheet: Sheet, report: DoctorReport, t: PdfTexts): void {
  if (report.vitals.length === 0) return;
  heading(sheet, "H2", t.vitals);
  const columns = [
    { title: t.columns.text, share: 0.5 },
    { title: t.columns.day, share: 0.25 },
    { title: t.columns.how, share: 0.25 },
  ];
  table(
    sheet,
    columns,
    report.vitals.map(({ text, collected, howRead }) => ({
      cells: [text, dayOr(collected, t.undated), t.howRead[howRead]],
    })),
  );
}

function unread(sheet: Sheet, report: DoctorReport, t: PdfTexts): void {
  if (report.unread.length === 0) return;
  heading(sheet, "H2", t.unread);
  const columns = [
    { title: t.columns.text, share: 0.6 },
    { title: t.columns.place, share: 0.4 },
  ];
  const dayOf = (reading: number) =>
    dayOr(report.sources.find((source) => source.reading === reading)?.collected ?? null, t.undated);
  table(
    sheet,
    columns,
    report.unread.map(({ text, reading, page }) => ({ cells: [text, t.unreadAt(dayOf(reading), page)] })),
  );
}

const ways: readonly HowRead[] = ["verified", "confirmed", "typed", "to-confirm"];

function about(sheet: Sheet, report: DoctorReport, t: PdfTexts): void {
  heading(sheet, "H2", t.about);
  paragraph(sheet, t.automatic, { font: "bold" });
  paragraph(sheet, report.summary.length > 0 ? report.notice : `${t.noModel} ${report.notice}`);
  paragraph(sheet, report.disclaimer);
  heading(sheet, "H3", t.sources);
  list(
    sheet,
    report.sources.map(({ text }) => text),
  );
  if (report.trendSources.length > 0) {
    heading(sheet, "H3", t.changeSources);
    list(
      sheet,
      report.trendSources.map(({ text }) => text),
    );
  }
  heading(sheet, "H3", t.legendTitle);
  list(
    sheet,
    ways.map((way) => t.legend[way]),
  );
  if (sheet.lacksCharacters) paragraph(sheet, t.unknownCharacter);
}
