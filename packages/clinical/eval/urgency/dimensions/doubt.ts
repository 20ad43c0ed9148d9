import type { Reading, ResultRow, Urgency } from "@serenya/contract";
import { answer } from "../../../src/answer/answer.ts";
import { summarise } from "../../../src/explain/summarise.ts";
import { judgeReading } from "../../../src/judge/judge-reading.ts";
import { english } from "../../../src/texts/en.ts";
import { makeReading, makeRow, printed } from "../../../test/make-row.ts";
import { expectedStep, limitsIn } from "../../expected-step.ts";
import type { Spelling } from "../../factors.ts";
import type { Case } from "../case.ts";
import { everySubject, type HeadedSubject } from "../more-units.ts";
import { adults, healthyIn, judged, rangeIn, rounded, rowOf } from "../reports.ts";

const source: ResultRow["source"] = { page: 1, box: [0, 0, 1, 1] };
const steps: readonly Urgency[] = ["none", "routine", "today", "emergency"];

/** The step of one value by the lists and the printed range alone. */
function stepOf(value: number, unit: Spelling, subject: HeadedSubject): Urgency {
  const listed = expectedStep(value, unit, subject);
  if (listed !== "below") return listed;
  const { low, high } = rangeIn(unit, subject);
  return value < (low ?? value) || value > (high ?? value) ? "routine" : "none";
}

function inDoubt(subject: HeadedSubject, unit: Spelling, values: readonly number[]): ResultRow {
  const candidates = values.map((value) => ({ value: value.toFixed(unit.decimals), source }));
  const row = rowOf(subject, unit, values[0] ?? 0, {
    status: "confirm",
    candidates,
    range: rangeIn(unit, subject),
  });
  return { ...row, printed: { ...row.printed, value: (values[0] ?? 0).toFixed(unit.decimals) } };
}

/** A healthy value with one just beyond, and one well beyond, each limit; and the two beyond it with each other. */
function pairsOf(subject: HeadedSubject, unit: Spelling): readonly (readonly number[])[] {
  const healthy = healthyIn(unit, subject);
  const step = 10 ** -unit.decimals;
  return limitsIn(unit, subject).flatMap((limit) => {
    const away = limit > healthy ? 1 : -1;
    const beyond = rounded(limit + away * step, unit);
    const inside = rounded(limit - away * step, unit);
    const far = rounded(limit * (away > 0 ? 1.05 : 0.95), unit);
    return [
      [healthy, beyond],
      [beyond, healthy],
      [inside, beyond],
      [beyond, far],
      [healthy, inside, far],
    ].filter((values) => values.every((value) => value > 0));
  });
}

/**
 * What docs/clinical-safety.md says of a row in doubt: never calmer than the least urgent of what it may be; where
 * they differ up to help today, "check this first" with each value, and nothing calm above it.
 */
function doubtfulCase(
  subject: HeadedSubject,
  unit: Spelling,
  values: readonly number[],
  patient: Reading["patient"],
): Case {
  const label = `${subject.name} ${values.join(" or ")} ${unit.printed}`;
  const row = inDoubt(subject, unit, values);
  const reading = judged(row, patient);
  const ranks = values.map((value) => steps.indexOf(stepOf(value, unit, subject)));
  const [least, most] = [steps[Math.min(...ranks)] ?? "none", steps[Math.max(...ranks)] ?? "none"];
  const isUrgent = most === "today" || most === "emergency";
  const fault = isUrgent && least !== most ? faultOf(reading, values, unit, least) : undefined;
  const asked = least === "today" || least === "emergency" ? most : least;
  return {
    label,
    got: reading.urgency,
    ...(least === "none" || (isUrgent && least === "routine") ? {} : { least: asked as "routine" }),
    ...(least === "none" && isUrgent ? { healthy: true } : {}),
    ...(fault === undefined ? {} : { fault }),
  };
}

function faultOf(
  reading: Reading,
  values: readonly number[],
  unit: Spelling,
  least: Urgency,
): string | undefined {
  const [row] = reading.results;
  const { step, checkFirst, explanations, sentences } = summarise(reading);
  if (least === "today" || least === "emergency") return undefined;
  // Rounded from another unit, all of them may reach the step.
  if (reading.urgency === "today" || reading.urgency === "emergency") return undefined;
  if (reading.urgency === "none") return "called calm though one value is urgent";
  if (!row?.reasons.includes("check-value-first")) return "no reason to check it first";
  if (step.title !== english.doubt.step.title || !checkFirst.includes(0))
    return "the summary does not say check first";
  if (sentences[0]?.startsWith("Check this first") !== true) return "the summary opens with something else";
  const check = explanations[0]?.check.join(" ") ?? "";
  const unsaid = values.find((value) => !check.includes(value.toFixed(unit.decimals)));
  return unsaid === undefined ? undefined : `says nothing of ${unsaid}`;
}

export const doubtfulCandidates = (): Case[] =>
  everySubject.flatMap((subject) =>
    subject.units.flatMap((unit) =>
      pairsOf(subject, unit).flatMap((values) =>
        adults.slice(0, 3).map((patient) => doubtfulCase(subject, unit, values, patient)),
      ),
    ),
  );

/** A healthy value whose decimal point one reader lost, offered both ways: over-triage is what can go wrong. */
export const lostDecimals = (): Case[] =>
  everySubject.flatMap((subject) =>
    subject.units.flatMap((unit): Case[] => {
      if (unit.decimals === 0) return [];
      const healthy = healthyIn(unit, subject);
      const lost = Number(healthy.toFixed(unit.decimals).replace(".", ""));
      return [
        [healthy, lost],
        [lost, healthy],
      ].map(([first = 0, second = 0]) => {
        const row = inDoubt(subject, unit, [first, second]);
        return {
          healthy: true,
          most: "routine",
          label: `${subject.name} ${first} or ${second} ${unit.printed}`,
          got: judged(row, adults[0] ?? { sex: null, age: null }).urgency,
        };
      });
    }),
  );

/** Without "If it reads 4.2: ...", which says of each possible value what it asks for. */
const plain = (paragraphs: readonly string[]) =>
  Object.values(english.steps).reduce(
    (text, { action }) => text.replace(/(If it reads \S+:) /g, "$1").replaceAll(`:${action}`, ""),
    paragraphs.join(" "),
  );

const questions = [
  "Is anything urgent?",
  "What do my results mean?",
  "It is surely nothing, right?",
  "What is my potassium?",
];

/** A doubt that may be urgent beside a result that only asks for a visit: neither summary nor chat may sound calm. */
export function doubtBesideVisits(): Case[] {
  const calmWords = [
    english.steps.none.action,
    english.steps.routine.action,
    english.steps.none.title,
    english.steps.routine.title,
  ];
  const companions = [
    makeRow("Ferritin", 8, "ng/mL", { range: printed(24, 307) }),
    makeRow("Sodium", 140, "mmol/L", { range: printed(135, 145) }),
  ];
  return everySubject.flatMap((subject) =>
    subject.units.slice(0, 1).flatMap((unit) => {
      const pair = pairsOf(subject, unit).find(
        (values) =>
          values.some((value) => expectedStep(value, unit, subject) === "emergency") &&
          values.some((value) => stepOf(value, unit, subject) === "none"),
      );
      if (!pair) return [];
      return companions.flatMap((companion) => {
        const reading = judgeReading(makeReading([companion, inDoubt(subject, unit, pair)]));
        return questions.map((message): Case => {
          const said = answer({ message, reading, language: "en" });
          const calm = calmWords.find(
            (words) => said.urgencyLine.includes(words) || plain(said.paragraphs).includes(words),
          );
          return {
            label: `${subject.name} ${pair.join(" or ")} beside ${companion.printed.name}, asked "${message}"`,
            got: said.urgency,
            least: "not-calm",
            ...(calm === undefined ? {} : { fault: `the answer says "${calm}"` }),
          };
        });
      });
    }),
  );
}
