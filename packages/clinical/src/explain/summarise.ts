import type { Reading, ResultRow, Urgency, Vital } from "@serenya/contract";
import type { BodySystem } from "../analytes/analyte.ts";
import { analyteOf } from "../analytes/index.ts";
import { highestStep, isAbove } from "../rules/ladder.ts";
import { combinationsIn } from "../rules/raise-by-combination.ts";
import { checkFirst } from "../rules/step-in-doubt.ts";
import { stepOfVital } from "../rules/step-of-vital.ts";
import type { Catalogue, StepText } from "../texts/catalogue.ts";
import { fillIn, formFor } from "../texts/fill-in.ts";
import { catalogueOf } from "../texts/index.ts";
import { type Explanation, explain } from "./explain.ts";
import { plainNameOf } from "./plain-name.ts";

/** The results of one part of the body. */
export interface SummaryGroup {
  readonly system: BodySystem | "other";
  readonly title: string;
  readonly urgency: Urgency;
  readonly sentences: readonly string[];
  /** Places in `reading.results`, most urgent first. */
  readonly rows: readonly number[];
}

/** A whole report in plain words. */
export interface Summary {
  readonly language: string;
  readonly urgency: Urgency;
  /** Heading and action; of the doubt while a doubtful value may ask for more than the rest does. */
  readonly step: StepText;
  readonly sentences: readonly string[];
  /** Places in `reading.results` of values to check first, those that could be urgent. */
  readonly checkFirst: readonly number[];
  /** Most urgent part first, then in the order of the catalogue. */
  readonly groups: readonly SummaryGroup[];
  /** Explanations in the order of `reading.results`. */
  readonly explanations: readonly Explanation[];
  /** Questions for the doctor, each once, the most urgent result's first. */
  readonly questions: readonly string[];
  /** Always shown: what to do in an emergency, what this is, who wrote it, who has not signed it. */
  readonly notices: readonly string[];
}

/** Summarises a judged reading in a language that has a catalogue (else English, and `language` says so). */
export function summarise(reading: Reading, language = "en"): Summary {
  const catalogue = catalogueOf(language);
  const explanations = reading.results.map((row) => explain(row, reading, language));
  const first = reading.results.flatMap((row, index) => (mayBeUrgent(row) ? [index] : []));
  const rank = (index: number) =>
    first.includes(index) ? doubtRank : order.indexOf(explanations[index]?.urgency ?? "none");
  const byUrgency = explanations.map((_, index) => index).toSorted((a, b) => rank(a) - rank(b) || a - b);
  return {
    language: catalogue.language,
    urgency: reading.urgency,
    step: stepOf(reading, catalogue),
    sentences: [
      ...toCheckFirst(first, explanations, catalogue),
      ...seenTogether(reading, explanations, catalogue),
      ...headOf(reading, catalogue),
    ],
    checkFirst: first,
    groups: groupsOf(explanations, byUrgency, rank, catalogue),
    explanations,
    questions: [...new Set(byUrgency.flatMap((index) => explanations[index]?.questions ?? []))],
    notices: noticesOf(reading.urgency, catalogue),
  };
}

/** What a report asks for: its step, or the doubt while a doubtful value may ask for more than the rest does. */
export function stepOf({ results, urgency }: Reading, { doubt, steps }: Catalogue): StepText {
  const calm = !isAbove(urgency, "routine");
  return calm && results.some(mayBeUrgent) ? doubt.step : steps[urgency];
}

/** What a person should see first, and where a value that may be urgent stands among it. */
const order: readonly Urgency[] = ["emergency", "today", "routine", "cannot-tell", "none"];
const doubtRank = 1.5;

/** A doubtful value of which one reading may ask for help today or sooner. */
function mayBeUrgent({ reasons, urgency }: ResultRow): boolean {
  return reasons.includes(checkFirst) && urgency === "cannot-tell";
}

function toCheckFirst(
  first: readonly number[],
  explanations: readonly Explanation[],
  { summary }: Catalogue,
) {
  const names = new Set(first.flatMap((index) => explanations[index]?.name ?? []));
  return names.size === 0 ? [] : [fillIn(summary.checkFirst, { names: [...names].join(", ") })];
}

function seenTogether(
  { results, patient }: Reading,
  explanations: readonly Explanation[],
  { summary }: Catalogue,
) {
  const places = combinationsIn(results, patient).flatMap(({ rows }) => rows);
  const names = new Set(places.flatMap((index) => explanations[index]?.name ?? []));
  return names.size === 0 ? [] : [fillIn(summary.together, { names: [...names].join(", ") })];
}

function headOf(reading: Reading, catalogue: Catalogue): string[] {
  const { summary, language } = catalogue;
  if (reading.results.length === 0 && reading.vitals.length === 0) return [summary.noResults];
  const judged = reading.results.filter(({ interpretation }) => interpretation !== "unknown");
  const outside = judged.filter(({ interpretation }) => interpretation !== "normal");
  const toConfirm = reading.results.filter(({ status }) => status === "confirm").length;
  const unread = reading.unread.length;
  const vitals = reading.vitals.filter((vital) => stepOfVital(vital, reading.patient) !== null);
  const vitalNames = vitals.map(({ kind }) => vitalName(kind, catalogue));
  return [
    ...(vitals.length > 0 ? [fillIn(summary.vital, { names: vitalNames.join(", ") })] : []),
    overviewOf(judged.length, outside.length, catalogue),
    ...(toConfirm > 0 ? [fillIn(formFor(language, summary.toCheck, toConfirm), { count: toConfirm })] : []),
    ...(unread > 0 ? [fillIn(formFor(language, summary.unread, unread), { count: unread })] : []),
    ...(reading.missingPages.length > 0
      ? [fillIn(summary.missingPages, { pages: reading.missingPages.join(", ") })]
      : []),
  ];
}

function vitalName(kind: Vital["kind"], catalogue: Catalogue): string {
  const analyte = analyteOf(kind === "blood-pressure" ? "systolic-pressure" : kind);
  return (analyte && plainNameOf(analyte, catalogue)) ?? kind;
}

function overviewOf(total: number, count: number, { summary, language }: Catalogue): string {
  if (total === 0) return summary.nothingJudged;
  return count === 0
    ? fillIn(formFor(language, summary.allNormal, total), { total })
    : fillIn(formFor(language, summary.someOutside, count), { count, total });
}

/** The groups by the rank of their first row, then in the order of the catalogue. */
function groupsOf(
  explanations: readonly Explanation[],
  byUrgency: readonly number[],
  rank: (index: number) => number,
  catalogue: Catalogue,
): readonly SummaryGroup[] {
  const systems = Object.keys(catalogue.systems) as (BodySystem | "other")[];
  const groups = systems.flatMap((system) => {
    const rows = byUrgency.filter((index) => explanations[index]?.system === system);
    const members = rows.flatMap((index) => explanations[index] ?? []);
    if (members.length === 0) return [];
    const urgency = highestStep(members.map((member) => member.urgency));
    return [
      { system, title: catalogue.systems[system], urgency, sentences: groupText(members, catalogue), rows },
    ];
  });
  const place = ({ rows: [top = 0] }: SummaryGroup) => rank(top);
  return groups.toSorted((a, b) => place(a) - place(b));
}

function groupText(members: readonly Explanation[], { summary, position, language }: Catalogue): string[] {
  const normal = members.filter(({ result }) => result[0] === position.normal);
  const unknown = members.filter(({ result }) => result[0] === position.unknown);
  const outside = members.filter((member) => !normal.includes(member) && !unknown.includes(member));
  if (normal.length === members.length) {
    const total = members.length;
    return [fillIn(formFor(language, summary.groupNormal, total), { total })];
  }
  const names = (list: readonly Explanation[]) => [...new Set(list.map(({ name }) => name))].join(", ");
  return [
    ...(outside.length > 0 ? [fillIn(summary.groupOutside, { names: names(outside) })] : []),
    ...(unknown.length > 0 ? [fillIn(summary.groupUnknown, { names: names(unknown) })] : []),
  ];
}

function noticesOf(urgency: Urgency, catalogue: Catalogue): string[] {
  const { emergencyLine, disclaimer, aiNotice, notReviewed } = catalogue;
  const calm = urgency === "none" || urgency === "routine";
  return calm
    ? [disclaimer, aiNotice, notReviewed, emergencyLine]
    : [emergencyLine, disclaimer, aiNotice, notReviewed];
}
