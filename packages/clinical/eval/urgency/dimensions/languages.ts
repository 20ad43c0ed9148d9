import type { ResultRow } from "@serenya/contract";
import { judgeReading } from "../../../src/judge/judge-reading.ts";
import { makeReading, makeRow } from "../../../test/make-row.ts";
import { expectedStep, limitsIn } from "../../expected-step.ts";
import type { Spelling } from "../../factors.ts";
import type { Case } from "../case.ts";
import { forms, type Tongue, tongues } from "../language-forms.ts";
import { everySubject, type HeadedSubject } from "../more-units.ts";
import { adults, healthyIn, rangeIn, rounded } from "../reports.ts";

const mark = (tongue: Tongue) => (tongue === "en" ? "." : ",");

/** A number with the decimals of its unit and the decimal mark of its language. */
const printedNumber = (value: number, { decimals }: Spelling, tongue: Tongue): string =>
  value.toFixed(decimals).replace(".", mark(tongue));

interface Printed {
  readonly tongue: Tongue;
  readonly name: string;
  readonly subject: HeadedSubject;
  readonly unit: Spelling;
  readonly values: readonly number[];
  readonly flag?: string | null;
  readonly hasRange: boolean;
}

/** The report of one row as a laboratory of that language prints it; several values are candidates in doubt. */
function urgencyOf({ tongue, name, subject, unit, values, flag = null, hasRange }: Printed) {
  const range = hasRange ? rangeIn(unit, subject) : null;
  const [value = 0, ...others] = values;
  const say = (number: number) => printedNumber(number, unit, tongue);
  const source: ResultRow["source"] = { page: 1, box: [0, 0, 1, 1] };
  const row = makeRow(name, value, unit.printed === "" ? null : unit.printed, {
    section: forms[tongue].section,
    range,
    flag,
    rangeText: range && `${range.low === null ? "<" : `${say(range.low)} -`} ${say(range.high ?? 0)}`,
    ...(others.length === 0
      ? {}
      : { status: "confirm", candidates: values.map((number) => ({ value: say(number), source })) }),
  });
  const document = {
    kind: "lab-report",
    pages: 1,
    language: tongue,
    decimal: mark(tongue),
    source: "text",
  } as const;
  const patient = adults[0] ?? { sex: null, age: null };
  const results = [{ ...row, printed: { ...row.printed, value: say(value) } }];
  return judgeReading(makeReading(results, { document, patient })).urgency;
}

interface Named {
  readonly tongue: Tongue;
  readonly name: string;
  readonly subject: HeadedSubject;
  readonly unit: Spelling;
}

/** Every name in every unit that its language prints it in. */
const everyName = (): Named[] =>
  tongues.flatMap((tongue) =>
    Object.entries(forms[tongue].names).flatMap(([analyte, names]) =>
      names.split("|").flatMap((name) =>
        (forms[tongue].units[analyte] ?? []).flatMap(([printed, ucum]): Named[] => {
          const subject = everySubject.find((one) => one.analyte === analyte);
          const known = subject?.units.find((one) => one.ucum === ucum);
          if (!subject || !known) throw new RangeError(`No factor for ${analyte} in ${ucum}.`);
          return [{ tongue, name, subject, unit: { ...known, printed } }];
        }),
      ),
    ),
  );

/** At, inside and outside each limit, with and without range, with the language's own flags; one flag in the quick form. */
export const limitsInLanguages = (every: number): Case[] =>
  everyName().flatMap(({ tongue, name, subject, unit }) =>
    limitsIn(unit, subject).flatMap((limit) =>
      [-1, 0, 1].flatMap((away) => {
        const value = rounded(limit + away * 10 ** -unit.decimals, unit);
        if (value <= 0) return [];
        const expected = expectedStep(value, unit, subject);
        const { high, low } = forms[tongue].flags;
        const flags = value > healthyIn(unit, subject) ? high : low;
        return [false, true].flatMap((hasRange) =>
          [null, ...flags.slice(0, every > 1 ? 1 : undefined)].map((flag): Case => {
            const got = urgencyOf({ tongue, name, subject, unit, values: [value], flag, hasRange });
            const label = `${tongue} ${name} ${value} ${unit.printed} flag ${flag ?? "-"}${hasRange ? " with range" : ""}`;
            return { label, got, ...(expected === "below" ? {} : { least: expected }) };
          }),
        );
      }),
    ),
  );

/** In the middle of the range: calm; flagged: a visit or, flagged as critical, today. */
export const flagsInLanguages = (): Case[] =>
  everyName().flatMap(({ tongue, name, subject, unit }) => {
    const values = [healthyIn(unit, subject)];
    const base = { tongue, name, subject, unit, values, hasRange: true };
    const { flags, critical } = forms[tongue];
    const label = `${tongue} ${name} ${values[0]} ${unit.printed}`;
    return [
      { healthy: true, label, got: urgencyOf(base) },
      ...[...flags.high, ...flags.low].map(
        (flag): Case => ({
          least: "routine",
          label: `${label} flag ${flag}`,
          got: urgencyOf({ ...base, flag }),
        }),
      ),
      ...critical.map(
        (flag): Case => ({
          least: "today",
          label: `${label} flag ${flag}`,
          got: urgencyOf({ ...base, flag }),
        }),
      ),
    ];
  });

/** Two candidates with a decimal comma, both beyond the emergency limit, and one of them healthy. */
export const doubtInLanguages = (): Case[] =>
  everyName().flatMap(({ tongue, name, subject, unit }) => {
    const step = 10 ** -unit.decimals;
    const beyond = limitsIn(unit, subject).flatMap((limit) =>
      [limit - 2 * step, limit + 2 * step].map((value) => rounded(value, unit)),
    );
    const urgent = beyond.filter((value) => value > 0 && expectedStep(value, unit, subject) === "emergency");
    const [first, second = first] = [urgent[0], urgent.at(-1)];
    if (first === undefined || second === undefined || first === second) return [];
    const base = { tongue, name, subject, unit, hasRange: true };
    const label = `${tongue} ${name} ${first} or ${second} ${unit.printed}`;
    const healthy = healthyIn(unit, subject);
    return [
      { least: "emergency", label, got: urgencyOf({ ...base, values: [first, second] }) },
      {
        least: "not-calm",
        most: "routine",
        healthy: true,
        label: `${tongue} ${name} ${healthy} or ${first} ${unit.printed}`,
        got: urgencyOf({ ...base, values: [healthy, first] }),
      },
    ] satisfies Case[];
  });

const inWords = (tongue: Tongue, name: string, text: string, section: string | null): Case["got"] => {
  const row = makeRow(name, text, null, { section, value: { kind: "text", text } });
  const document = {
    kind: "lab-report",
    pages: 1,
    language: tongue,
    decimal: mark(tongue),
    source: "text",
  } as const;
  return judgeReading(makeReading([row], { document })).urgency;
};

/** Malaria found is an emergency on four lists; a urine strip is negative in health. */
export const wordsInLanguages = (): Case[] =>
  tongues.flatMap((tongue) => {
    const { malaria, positive, negative, strip, urine } = forms[tongue];
    const cases = (
      names: readonly string[],
      texts: readonly string[],
      section: string | null,
      wants: Omit<Case, "label" | "got">,
    ): Case[] =>
      names.flatMap((name) =>
        texts.map((text) => ({
          ...wants,
          label: `${tongue} ${name}: ${text}`,
          got: inWords(tongue, name, text, section),
        })),
      );
    return [
      ...cases(malaria, positive, null, { least: "emergency" }),
      ...cases(malaria, negative, null, { healthy: true }),
      // "Leukozyten" under urine is the strip's field and the sediment's count: never calm is all that can be asked.
      ...cases(strip.slice(0, 1), positive, urine, { least: "not-calm" }),
      ...cases(strip.slice(1), positive, urine, { least: "routine" }),
      ...cases(strip, negative, urine, { healthy: true }),
    ];
  });
