import type { Reading, ResultRow, Unread, Urgency } from "@serenya/contract";
import { answer } from "../../../src/answer/answer.ts";
import { summarise } from "../../../src/explain/summarise.ts";
import { judgeReading } from "../../../src/judge/judge-reading.ts";
import { catalogueOf } from "../../../src/texts/index.ts";
import { makeReading, makeRow, printed } from "../../../test/make-row.ts";
import type { Case } from "../case.ts";
import { forms, type Tongue, tongues } from "../language-forms.ts";
import { inChat, inDocuments, questions } from "../minimising-texts.ts";

interface Base {
  readonly name: string;
  /** As the lists give it; a doubt that may be an emergency is "not-calm". */
  readonly least: NonNullable<Case["least"]>;
  readonly rows: readonly ResultRow[];
}

const source: ResultRow["source"] = { page: 1, box: [0, 0, 1, 1] };
const first = (tongue: Tongue, analyte: string) => forms[tongue].names[analyte]?.split("|")[0] ?? analyte;

/** Reports at each step, in the names of one language. */
function basesIn(tongue: Tongue): readonly Base[] {
  const row = (
    analyte: string,
    value: number,
    unit: string | null,
    low: number | null,
    high: number | null,
    more = {},
  ) =>
    makeRow(first(tongue, analyte), value, unit, {
      range: printed(low, high),
      section: forms[tongue].section,
      ...more,
    });
  const candidates = ["4.2", "7.2"].map((value) => ({ value, source }));
  const doubt = row("potassium", 4.2, "mmol/L", 3.5, 5.1, { status: "confirm", candidates });
  const malaria = makeRow(forms[tongue].malaria[0] ?? "", forms[tongue].positive[0] ?? "", null);
  return [
    { name: "potassium 6.8", least: "emergency", rows: [row("potassium", 6.8, "mmol/L", 3.5, 5.1)] },
    {
      name: "potassium 6.8, flagged",
      least: "emergency",
      rows: [row("potassium", 6.8, "mmol/L", 3.5, 5.1, { flag: "HH" })],
    },
    { name: "sodium 118", least: "emergency", rows: [row("sodium", 118, "mmol/L", 135, 145)] },
    { name: "haemoglobin 5.5", least: "emergency", rows: [row("hemoglobin", 5.5, "g/dL", 12, 16)] },
    {
      name: "glucose 30 without range",
      least: "emergency",
      rows: [makeRow(first(tongue, "glucose"), 30, "mg/dL")],
    },
    { name: "platelets 30", least: "emergency", rows: [row("platelets", 30, "10^9/L", 150, 400)] },
    { name: "INR 6", least: "emergency", rows: [row("inr", 6, null, 0.8, 1.2)] },
    { name: "malaria", least: "emergency", rows: [malaria] },
    {
      name: "potassium 6.0 with creatinine 3",
      least: "emergency",
      rows: [row("potassium", 6, "mmol/L", 3.5, 5.1), row("creatinine", 3, "mg/dL", 0.6, 1.3)],
    },
    { name: "calcium 11.5", least: "today", rows: [row("calcium", 11.5, "mg/dL", 8.6, 10.2)] },
    { name: "triglycerides 260", least: "routine", rows: [row("triglycerides", 260, "mg/dL", null, 150)] },
    {
      name: "sodium 140 flagged",
      least: "routine",
      rows: [row("sodium", 140, "mmol/L", 135, 145, { flag: "H" })],
    },
    { name: "potassium 4.2 or 7.2", least: "not-calm", rows: [doubt] },
  ];
}

const reportOf = (tongue: Tongue, rows: readonly ResultRow[], unread: readonly string[] = []): Reading => {
  const lines = unread.map((text): Unread => ({ page: 1, text, box: [0, 0.5, 1, 0.6] }));
  const document = { kind: "lab-report", pages: 1, language: tongue, decimal: ".", source: "text" } as const;
  return judgeReading(makeReading([...rows], { document, unread: lines }));
};

/** All that tells a person how urgent it is: report, rows, summary and the answer to a plain question. */
function urgencyIn(reading: Reading, tongue: Tongue): string {
  const { step, urgency, checkFirst, groups } = summarise(reading, tongue);
  const said = answer({ message: questions[tongue][1] ?? "", reading, language: tongue });
  return JSON.stringify([
    reading.urgency,
    reading.results.map((row) => [row.urgency, row.interpretation, row.reasons]),
    step,
    urgency,
    checkFirst,
    groups.map((group) => [group.urgency, group.rows]),
    said.urgency,
    said.urgencyLine,
  ]);
}

const alter = (rows: readonly ResultRow[], change: (row: ResultRow) => Partial<ResultRow["printed"]>) =>
  rows.map((row) => ({ ...row, printed: { ...row.printed, ...change(row) } }));

/** A text, put into each place of a report where a document may print it: with it, and without. */
function placesFor(
  tongue: Tongue,
  rows: readonly ResultRow[],
  text: string,
): readonly (readonly [string, Reading, Reading])[] {
  const plain = reportOf(tongue, rows);
  const neutral = reportOf(tongue, rows, ["Laboratory 12, page 1"]);
  const named = (shape: (name: string) => string) =>
    reportOf(
      tongue,
      alter(rows, ({ printed: { name } }) => ({ name: shape(name) })),
    );
  const flagged = alter(rows, ({ printed: { flag } }) => ({
    flag: flag === null ? text : `${flag} ${text}`,
  }));
  return [
    ["an unread line", reportOf(tongue, rows, [text]), neutral],
    ["the name, in brackets", named((name) => `${name} (${text})`), plain],
    ["the name, behind a dash", named((name) => `${name} - ${text}`), plain],
    ["the name, behind a comma", named((name) => `${name}, ${text}`), plain],
    ["the name, behind a colon", named((name) => `${name}: ${text}`), plain],
    ["the name, behind a star", named((name) => `${name} * ${text}`), plain],
    ["the flag", reportOf(tongue, flagged), plain],
    [
      "the heading",
      reportOf(
        tongue,
        rows.map((row) => ({ ...row, section: text })),
      ),
      plain,
    ],
    [
      "the heading's end",
      reportOf(
        tongue,
        rows.map((row) => ({ ...row, section: `${row.section ?? ""} (${text})` })),
      ),
      plain,
    ],
  ];
}

/** One of every so many, begun at another place for each base: the quick form. */
const someOf = <T>(list: readonly T[], every: number, start: number): readonly T[] =>
  list.filter((_, place) => (place + start) % every === 0);

/** Pairs of reports with and without a text that plays the results down; of the texts one of every so many. */
export const minimisingInDocuments = (every: number): Case[] =>
  tongues.flatMap((tongue) =>
    basesIn(tongue).flatMap(({ name, rows, least }, place) =>
      someOf(inDocuments[tongue], every, place).flatMap((text) =>
        placesFor(tongue, rows, text).map(
          ([place, altered, without]): Case => ({
            label: `${tongue} ${name}, "${text}" in ${place}`,
            got: altered.urgency,
            least,
            shifted: urgencyIn(altered, tongue) !== urgencyIn(without, tongue),
          }),
        ),
      ),
    ),
  );

const rank: readonly Urgency[] = ["none", "routine", "today", "emergency"];

/** Words of a calmer step than the report's, wherever they stand in an answer. */
function calmWordsIn(text: string, urgency: Urgency, tongue: Tongue): string | undefined {
  const { steps } = catalogueOf(tongue);
  const calmer = rank.slice(0, Math.max(0, rank.indexOf(urgency)));
  return calmer.map((step) => steps[step].action).find((words) => text.includes(words));
}

/** Pairs of questions with and without playing it down: the answer's urgency and its line are the same. */
export const minimisingInChat = (every: number): Case[] =>
  tongues.flatMap((tongue) =>
    basesIn(tongue).flatMap(({ name, rows, least }, place) => {
      const reading = reportOf(tongue, rows);
      return questions[tongue].flatMap((question, turn) => {
        const without = answer({ message: question, reading, language: tongue });
        return someOf(inChat[tongue], every, place + turn).flatMap((text) =>
          [`${question} ${text}`, `${text} ${question}`].map((message): Case => {
            const said = answer({ message, reading, language: tongue });
            const calm =
              least === "not-calm"
                ? undefined
                : calmWordsIn(said.paragraphs.join(" "), reading.urgency, tongue);
            return {
              label: `${tongue} ${name}, "${message}"`,
              got: said.urgency,
              least,
              shifted: said.urgency !== without.urgency || said.urgencyLine !== without.urgencyLine,
              ...(calm === undefined ? {} : { fault: `the answer says "${calm}"` }),
            };
          }),
        );
      });
    }),
  );
