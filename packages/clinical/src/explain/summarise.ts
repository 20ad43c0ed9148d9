import type { Reading, Urgency } from "@serenya/contract";
import type { BodySystem } from "../analytes/analyte.ts";
import { highestStep, isAbove } from "../rules/ladder.ts";
import { checkFirst } from "../rules/step-in-doubt.ts";
import { stepOfVital } from "../rules/step-of-vital.ts";
import type { Catalogue, StepText } from "../texts/catalogue.ts";
import { fillIn, formFor } from "../texts/fill-in.ts";
import { catalogueOf } from "../texts/index.ts";
import { type Explanation, explain } from "./explain.ts";

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
  const byUrgency = explanations.map((_, index) => index).toSorted((a, b) => order(explanations, a, b));
  const groups = groupsOf(explanations, byUrgency, catalogue);
  return {
    language: catalogue.language,
    urgency: reading.urgency,
    step: catalogue.steps[reading.urgency],
    sentences: [...toCheckFirst(reading, explanations, catalogue), ...headOf(reading, catalogue)],
    checkFirst: reading.results.flatMap((row, index) => (row.reasons.includes(checkFirst) ? [index] : [])),
    groups,
    explanations,
    questions: [...new Set(byUrgency.flatMap((index) => explanations[index]?.questions ?? []))],
    notices: noticesOf(reading.urgency, catalogue),
  };
}

function order(explanations: readonly Explanation[], a: number, b: number): number {
  const first = explanations[a]?.urgency ?? "none";
  const second = explanations[b]?.urgency ?? "none";
  if (isAbove(first, second)) return -1;
  return isAbove(second, first) ? 1 : a - b;
}

function toCheckFirst(
  reading: Reading,
  explanations: readonly Explanation[],
  { summary }: Catalogue,
): string[] {
  const names = reading.results.flatMap(({ reasons, urgency }, index) =>
    reasons.includes(checkFirst) && urgency === "cannot-tell" ? (explanations[index]?.name ?? []) : [],
  );
  return names.length === 0 ? [] : [fillIn(summary.checkFirst, { names: [...new Set(names)].join(", ") })];
}

function headOf(reading: Reading, catalogue: Catalogue): string[] {
  const { summary, analytes, language } = catalogue;
  if (reading.results.length === 0 && reading.vitals.length === 0) return [summary.noResults];
  const judged = reading.results.filter(({ interpretation }) => interpretation !== "unknown");
  const outside = judged.filter(({ interpretation }) => interpretation !== "normal");
  const toConfirm = reading.results.filter(({ status }) => status === "confirm").length;
  const unread = reading.unread.length;
  const vitals = reading.vitals.filter((vital) => stepOfVital(vital, reading.patient) !== null);
  const vitalNames = vitals.map(
    ({ kind }) => analytes[kind === "blood-pressure" ? "systolic-pressure" : kind]?.name ?? kind,
  );
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

function overviewOf(total: number, count: number, { summary, language }: Catalogue): string {
  if (total === 0) return summary.nothingJudged;
  return count === 0
    ? fillIn(formFor(language, summary.allNormal, total), { total })
    : fillIn(formFor(language, summary.someOutside, count), { count, total });
}

function groupsOf(
  explanations: readonly Explanation[],
  byUrgency: readonly number[],
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
  return groups.toSorted((a, b) =>
    isAbove(a.urgency, b.urgency) ? -1 : Number(isAbove(b.urgency, a.urgency)),
  );
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
