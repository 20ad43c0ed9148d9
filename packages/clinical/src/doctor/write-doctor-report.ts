import type { DoctorReport, Reading, Trend } from "@serenya/contract";
import type { BodySystem } from "../analytes/analyte.ts";
import { highestStep, isAbove } from "../rules/ladder.ts";
import { fillIn } from "../texts/fill-in.ts";
import { catalogueOf } from "../texts/index.ts";
import { type Findings, findingsOf, isFinding } from "./findings.ts";
import { statedPatient } from "./patient.ts";
import { type Confirmation, type Prepared, type PreparedRow, prepare } from "./prepare.ts";
import { openQuestions } from "./questions.ts";
import type { ReportTexts } from "./report-texts.ts";
import { reportTextsOf } from "./texts.ts";
import { trendSourcesOf, trendsOf } from "./trends.ts";

/** What a report is ordered with: one reading or many, in any order, and the rows that the person looked at. */
export interface ReportOrder {
  readonly readings: readonly Reading[];
  readonly confirmations: readonly Confirmation[];
  readonly language: DoctorReport["language"];
}

/**
 * Writes a report for a doctor, as data: what was read and how, findings by body system with the most urgent
 * first, trends, open questions. Pure and total. Every value is quoted as printed and points to its row.
 */
export function writeDoctorReport({ readings, confirmations, language }: ReportOrder): DoctorReport {
  const texts = reportTextsOf(language);
  const prepared = prepare(readings, confirmations);
  const found = findingsOf(prepared.rows);
  const trends = trendsOf(prepared, texts);
  const urgency = highestStep(prepared.readings.map((reading) => reading.urgency));
  return {
    language: texts.language as DoctorReport["language"],
    title: texts.title,
    urgency,
    urgencyText: texts.steps[urgency],
    patient: patientOf(prepared.readings, texts),
    sources: prepared.readings.map((reading, index) => sourceOf(reading, index, prepared, texts)),
    findings: bySystem(found.outside, texts),
    findingsText: findingsText(prepared, found, trends, texts),
    backInRange: found.back.map(({ shown }) => shown),
    trends,
    trendsText: trends.length > 0 ? trendsText(prepared, texts) : "",
    trendSources: trendSourcesOf(trends),
    questions: openQuestions(prepared, texts),
    values: bySystem(prepared.rows, texts),
    vitals: prepared.readings.flatMap((reading, index) =>
      reading.vitals.map(({ printed, status }) => ({
        reading: index,
        collected: reading.collected,
        text: printed,
        howRead: status === "verified" ? ("verified" as const) : ("to-confirm" as const),
      })),
    ),
    unread: prepared.readings.flatMap((reading, index) =>
      reading.unread.map(({ page, text }) => ({ reading: index, page, text })),
    ),
    disclaimer: texts.disclaimer,
    notice: texts.notice,
    summary: [],
    model: null,
    withoutModel: "not-configured",
  };
}

function patientOf(readings: readonly Reading[], texts: ReportTexts): DoctorReport["patient"] {
  const { sex, age } = statedPatient(readings);
  const said = [
    texts.sex[sex ?? "unknown"],
    age ? fillIn(texts.age[age.unit], { age: age.value }) : texts.age.unknown,
  ].join(", ");
  return { sex, age, text: `${said.charAt(0).toUpperCase()}${said.slice(1)}.` };
}

function sourceOf(
  reading: Reading,
  index: number,
  { rows }: Prepared,
  texts: ReportTexts,
): DoctorReport["sources"][number] {
  const own = rows.filter(({ shown }) => shown.ref.reading === index).map(({ shown }) => shown.howRead);
  const verified = own.filter((how) => how === "verified").length;
  const toConfirm = own.filter((how) => how === "to-confirm").length;
  const byPerson = own.length - verified - toConfirm;
  const { missingPages } = reading;
  const { pages } = reading.document;
  const unread = reading.unread.length;
  const said = fillIn(texts.source, {
    date: reading.collected ?? texts.undated,
    read: own.length,
    pages,
    verified,
    person: byPerson,
    confirm: toConfirm,
    unread,
  });
  const gap = missingPages.length > 0 ? ` ${fillIn(texts.missing, { pages: missingPages.join(", ") })}` : "";
  return {
    reading: index,
    collected: reading.collected,
    pages,
    missingPages,
    verified,
    toConfirm,
    byPerson,
    unread,
    text: `${said}${gap}`,
  };
}

function findingsText(
  { rows }: Prepared,
  { outside, back }: Findings,
  trends: readonly Trend[],
  texts: ReportTexts,
): string {
  const judged = rows.filter(({ row }) => row.interpretation !== "unknown" || isAbove(row.urgency, "none"));
  const published = rows.filter(({ row }) => row.range?.from === "published").length;
  const count = rows.filter(isFinding).length;
  const fresh = outside.filter(({ shown }) => shown.course === "new").map(({ shown }) => shown.name);
  const changed = trends.filter(({ realChange }) => realChange === "likely").map(withPercent);
  const again = back.map((prepared) => withBefore(prepared, texts));
  const naming = (sentence: string, names: readonly string[]) =>
    names.length > 0 ? [fillIn(sentence, { names: names.join(", ") })] : [];
  return [
    fillIn(count === 0 ? texts.noFindings : texts.findings, { count, judged: judged.length }),
    ...naming(texts.courseNew, fresh),
    ...naming(texts.courseBack, again),
    ...naming(texts.courseChanged, changed),
    ...(published > 0 ? [fillIn(texts.ranges, { count: published })] : []),
  ].join(" ");
}

const withPercent = ({ name, change: { percent } }: Trend): string =>
  percent === null ? name : `${name} ${percent > 0 ? "+" : ""}${percent} %`;

function withBefore({ shown: { name, value, earlier } }: PreparedRow, texts: ReportTexts): string {
  const [before] = earlier;
  const date = before?.collected ?? texts.undated;
  return fillIn(texts.courseValue, { name, value, before: before?.value ?? "", date });
}

/** How changes were judged, and that several reports may be of several laboratories. */
function trendsText({ readings }: Prepared, texts: ReportTexts): string {
  const reports = readings.length > 1 ? [fillIn(texts.changeReports, { count: readings.length })] : [];
  return [texts.changeMethod, ...reports].join(" ");
}

/** Groups in the catalogue's order, the one with the most urgent row first; within a group the same. */
function bySystem(rows: readonly PreparedRow[], texts: ReportTexts): DoctorReport["values"] {
  const { systems } = catalogueOf(texts.language);
  const groups = (Object.keys(systems) as (BodySystem | "other")[]).flatMap((system) => {
    const own = rows.filter((prepared) => prepared.system === system).map(({ shown }) => shown);
    return own.length > 0 ? [{ system, title: systems[system], rows: own.toSorted(mostUrgentFirst) }] : [];
  });
  return groups.toSorted((a, b) => mostUrgentFirst(a.rows[0], b.rows[0]));
}

function mostUrgentFirst(a: PreparedRow["shown"] | undefined, b: PreparedRow["shown"] | undefined): number {
  if (!a || !b) return 0;
  if (isAbove(a.urgency, b.urgency)) return -1;
  return Number(isAbove(b.urgency, a.urgency));
}
