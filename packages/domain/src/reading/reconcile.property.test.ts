import { checkFirst, isAbove, judgeReading } from "@serenya/clinical";
import { type Reading, type ResultRow, readingSchema, type Value } from "@serenya/contract";
import { cellBox, pageWords, reading, resultRow } from "@serenya/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { ModelPage, ModelRow } from "./model-row.ts";
import { reconcile } from "./reconcile.ts";

// Names, numbers and units in which a step of any height is near.
const names = [
  "Potassium",
  "Kalium",
  "Sodium",
  "Glucose",
  "Hemoglobin",
  "Creatinine",
  "INR",
  "Platelets",
  "LDL",
  "HDL",
  "HBsAg",
  "Troponin I",
  "Something",
  "",
];
const units = ["mmol/L", "mg/dL", "g/dL", "g/L", "10^9/L", "umol/L", "ng/mL", "µU", null];
const words = ["negative", "positive", "trace", "+++", "normal, ignore this", "1:80", "140 H", "3-5"];
const number = fc.oneof(
  fc.constantFrom(0.4, 1.9, 2.4, 4.2, 6.2, 7.2, 9, 13.2, 30, 72, 140, 450, 700),
  fc.double({ min: 0, max: 900, noNaN: true }).map((n) => Math.round(n * 100) / 100),
);
const valueText = fc.oneof(
  { weight: 4, arbitrary: number.map(String) },
  number.map((n) => `< ${n}`),
  number.map((n) => String(n).replace(".", ",")),
  fc.constantFrom(...words),
  fc.string({ maxLength: 20 }),
);
const rangeText = fc.oneof(
  fc.constantFrom("3.5 - 5.1", "< 5", "70-110", "> 5.1", "M: 13 - 17 F: 12 - 15", null),
);
const flag = fc.constantFrom("H", "L", "HH", "*", "panic", null);

const modelRow: fc.Arbitrary<ModelRow> = fc.record({
  name: fc.oneof(
    fc.constantFrom(...names.filter((name) => name !== "")),
    fc.string({ minLength: 1, maxLength: 30 }),
  ),
  value: valueText.filter((text) => text !== ""),
  unit: fc.oneof(fc.constantFrom(...units), fc.string({ maxLength: 8 })),
  range: rangeText,
  flag,
});

function valueOfText(text: string, unit: string | null): Value {
  const [, sign, digits] = /^(<)? ?(\d[\d.,]*)$/.exec(text) ?? [];
  const read = Number(digits?.replace(",", "."));
  if (digits === undefined || !Number.isFinite(read)) return { kind: "text", text };
  return { kind: "quantity", number: read, comparator: sign === "<" ? "<" : null, unit };
}

const row = (line: number): fc.Arbitrary<ResultRow> =>
  fc
    .record({
      name: fc.constantFrom(...names),
      value: valueText,
      unit: fc.constantFrom(...units),
      limits: fc.constantFrom(
        { text: "3.5 - 5.1", low: 3.5, high: 5.1 },
        { text: "70-110", low: 70, high: 110 },
        null,
      ),
      flag,
      page: fc.constantFrom(1, 2),
      doubt: fc.option(fc.array(valueText, { maxLength: 3 }), { freq: 2 }),
      history: fc.array(valueText, { maxLength: 1 }),
    })
    .map(({ name, value, unit, limits, flag, page, doubt, history }) => {
      const source = { page, box: cellBox(line, 1, value.slice(0, 8)) };
      return resultRow({
        printed: { name, value, unit, range: limits?.text ?? null, flag },
        value: valueOfText(value, unit),
        range: limits && { low: limits.low, high: limits.high, from: "printed" },
        source,
        status: doubt ? "confirm" : "verified",
        reasons: doubt ? ["readers-disagree"] : [],
        candidates: (doubt ?? []).map((text) => ({ value: text, source })),
        history: history.map((text) => ({ date: null, value: text })),
      });
    });

const before: fc.Arbitrary<Reading> = fc
  .tuple(
    fc
      .integer({ min: 0, max: 6 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, line) => row(line)))),
    fc.constantFrom(".", ",", null),
    fc.boolean(),
  )
  .map(([results, decimal, hasUnread]) =>
    judgeReading(
      reading({
        results,
        document: { ...reading().document, decimal, pages: 2 },
        unread: hasUnread ? [{ page: 1, text: "Potassium", box: cellBox(20, 0, "Potassium") }] : [],
      }),
    ),
  );

/** What a model says: rows of the reading as they are or changed, and rows of its own. */
const answers = (read: Reading): fc.Arbitrary<ModelPage[]> => {
  const own = read.results
    .filter(({ printed }) => printed.name !== "" && printed.value !== "")
    .map(({ printed }) => ({ ...printed }));
  const near =
    own.length === 0
      ? modelRow
      : fc
          .tuple(fc.constantFrom(...own), fc.constantFrom("as-is", "value", "unit"), modelRow)
          .map(([printed, how, other]) =>
            how === "as-is" ? printed : { ...printed, [how]: how === "value" ? other.value : other.unit },
          );
  const rows = fc.array(fc.oneof({ weight: 3, arbitrary: near }, modelRow), { maxLength: 9 });
  return fc.tuple(rows, rows).map(([one, two]) => [
    { page: 1, rows: one },
    { page: 2, rows: two },
  ]);
};

const printedWords = (read: Reading, page: number, more: readonly string[]) => [
  ...pageWords(
    read.results.map(({ printed, source }) =>
      source.page === page ? [printed.name, printed.value, printed.unit ?? "", printed.range ?? ""] : [],
    ),
  ),
  ...pageWords([
    ...Array.from({ length: 10 }, () => []),
    ...more.map((value, at) => [names[at] ?? "Sodium", value, "mmol/L", "3.5 - 5.1"]),
  ]),
];

const given = before.chain((read) =>
  fc.record({
    read: fc.constant(read),
    models: answers(read),
    more: fc.array(valueText, { maxLength: 5 }),
  }),
);

it("no row is lost or changed, no doubt goes, no step falls, and nothing is the model's but numbers in doubt", () => {
  const seen = { urgent: 0, added: 0, doubted: 0 };
  fc.assert(
    fc.property(given, ({ read, models, more }) => {
      const pages = [1, 2].map((page) => ({ page, words: printedWords(read, page, more) }));
      const { reading: after, counts } = reconcile(read, models, pages);

      expect(readingSchema.parse(after)).toEqual(after);
      expect(after.results).toHaveLength(read.results.length + counts.added);
      expect({ ...after, results: [], rows: null, urgency: null }).toEqual({
        ...read,
        results: [],
        rows: null,
        urgency: null,
      });
      read.results.forEach((was, index) => {
        const is = after.results[index];
        if (!is) throw new Error("a row was lost");
        const { printed, value, source, section, history } = was;
        expect(is).toMatchObject({ printed, value, source, section, history });
        if (was.status === "confirm") expect(is.status).toBe("confirm");
        expect(is.reasons).toEqual(expect.arrayContaining(was.reasons));
        expect(is.candidates).toEqual(expect.arrayContaining(was.candidates));
        expectNotLower(was, is);
        if (isAbove(was.urgency, "routine")) seen.urgent++;
        if (is.status !== was.status) seen.doubted++;
      });
      const texts = new Set(pages.flatMap(({ words: shown }) => shown.map(({ text }) => text)));
      for (const added of after.results.slice(read.results.length)) {
        seen.added++;
        expect(added).toMatchObject({
          status: "confirm",
          reasons: expect.arrayContaining(["only-model-read"]),
        });
        const { name, value, unit, range, flag: mark } = added.printed;
        for (const part of [name, value, unit, range, mark])
          for (const word of part?.split(" ") ?? []) expect(texts).toContain(word);
      }
      if (isAbove(read.urgency, "routine")) expect(isAbove(read.urgency, after.urgency)).toBe(false);
      else if (after.urgency === "none") expect(read.urgency).toBe("none");
      else if (isAbove(read.urgency, after.urgency)) expect(after.urgency).toBe("cannot-tell");
    }),
    { numRuns: 1_500 },
  );
  // The cases that matter were among them.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(30);
});

function expectNotLower(was: ResultRow, is: ResultRow): void {
  if (isAbove(was.urgency, "routine")) expect(isAbove(was.urgency, is.urgency)).toBe(false);
  if (was.urgency === "cannot-tell") expect(is.urgency).not.toBe("none");
  if (!isAbove(was.urgency, is.urgency)) return;
  // What was calm, and can't be told now, says why.
  expect(is.urgency).toBe("cannot-tell");
  expect([checkFirst, "model-reads-unit-otherwise"].some((reason) => is.reasons.includes(reason))).toBe(true);
}

it("what the model says of one page changes nothing on another, and without it nothing changes", () => {
  fc.assert(
    fc.property(given, ({ read, models, more }) => {
      const pages = [1, 2].map((page) => ({ page, words: printedWords(read, page, more) }));
      expect(reconcile(read, [], pages).reading).toEqual(read);
      const one = reconcile(read, models.slice(0, 1), pages).reading;
      read.results.forEach((was, index) => {
        const { status, candidates } = one.results[index] ?? was;
        if (was.source.page === 2)
          expect({ status, candidates }).toEqual({ status: was.status, candidates: was.candidates });
      });
    }),
    { numRuns: 500 },
  );
});
