import { analytes, convert, parseUnit, unitOf } from "@serenya/clinical";
import type { Range, ResultRow, Value } from "@serenya/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ImportedReport, readBundle, toBundle } from "../src/index.ts";
import { everyRow, everyVital, reading, row, whole } from "./reports.ts";
import { faultsOf } from "./validate.ts";

async function backFrom(...readings: Parameters<typeof reading>[0][]): Promise<readonly ImportedReport[]> {
  const bundle = await toBundle(readings.map((one) => ({ reading: reading(one) })));
  const back = readBundle(JSON.stringify(bundle));
  if (!back.ok) throw new Error(back.error.code);
  return back.value.reports;
}

/** What must come back of a row. */
const kept = ({
  printed,
  section,
  value,
  code,
  range,
}: Pick<ResultRow, "printed" | "section" | "value" | "code" | "range">) => ({
  printed,
  section,
  value,
  code,
  range,
});

const coded = analytes.flatMap((analyte) =>
  analyte.units.flatMap((unit) => {
    const known = unitOf(unit);
    const [code, display] = (known && analyte.codes[known.dimension]) ?? [null, ""];
    return code === null || known?.dimension === "none"
      ? []
      : [{ analyte, unit, code: { system: "http://loinc.org", code, display } }];
  }),
);
const decimal = fc.integer({ min: 0, max: 1_000_000 }).map((number) => number / 100);
const comparator = fc.constantFrom(null, "<", "<=", ">", ">=" as const);
const word = fc
  .string({ minLength: 1, maxLength: 12, unit: "grapheme" })
  .filter((text) => /^[\p{L}+]+$/u.test(text));
const written = (number: number, digits: number) => number.toFixed(digits);

const measured = fc
  .record({
    of: fc.constantFrom(...coded),
    share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    comparator,
    hasCode: fc.boolean(),
  })
  .map(({ of: { analyte, unit, code }, share, comparator, hasCode }) => {
    const [low, high] = analyte.plausible;
    const inUnit = convert(low + (high - low) * share, analyte.units[0], unit, analyte) ?? 0;
    const number = Number(inUnit.toFixed(4));
    const value: Value = { kind: "quantity", number, comparator, unit };
    const back = convert(number, unit, analyte.units[0], analyte) ?? Number.NaN;
    const mayHave =
      hasCode &&
      back >= low &&
      back <= high &&
      !analyte.neverIn?.includes(unit) &&
      analyte.specimen !== "body";
    const [name = ""] = analyte.names.en.split("|");
    return row({ name, value: `${comparator ?? ""}${number}`, unit }, { value, code: mayHave ? code : null });
  });
const other = fc.oneof(
  decimal.map((number) =>
    row(
      { name: "Index", value: written(number, 2), unit: "frobs" },
      { value: { kind: "quantity", number, comparator: null, unit: "frobs" } },
    ),
  ),
  fc
    .tuple(fc.integer({ min: 2, max: 2560 }), comparator)
    .map(([dilution, sign]) =>
      row(
        { name: "Titre", value: `${sign ?? ""}1:${dilution}` },
        { value: { kind: "titre", dilution, comparator: sign } },
      ),
    ),
  fc
    .tuple(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .map(([numerator, denominator]) =>
      row(
        { name: "Share", value: `${numerator}:${denominator}` },
        { value: { kind: "ratio", numerator, denominator } },
      ),
    ),
  fc.tuple(decimal, decimal).map(([one, two]) => {
    const [low, high] = one < two ? [one, two] : [two, one];
    return row(
      { name: "Cells", value: `${low} - ${high}`, unit: "/HPF" },
      { value: { kind: "range", low, high, unit: "/HPF" } },
    );
  }),
  fc
    .tuple(fc.constantFrom("ordinal" as const, "text" as const), word)
    .map(([kind, text]) => row({ name: "Words", value: text }, { value: { kind, text } })),
);
const range: fc.Arbitrary<Range | null> = fc.oneof(
  fc.constant(null),
  fc
    .tuple(fc.option(decimal), fc.option(decimal), fc.boolean())
    .filter(([low, high]) => low !== null || high !== null)
    .map(([one, two, isPrinted]) => {
      const [low, high] = one !== null && two !== null && one > two ? [two, one] : [one, two];
      return isPrinted
        ? { low, high, from: "printed" as const }
        : { low, high, from: "published" as const, source: "A textbook" };
    }),
);
const anyRow = fc
  .record({
    base: fc.oneof(measured, other),
    range,
    section: fc.option(word),
    flag: fc.option(word),
    status: fc.constantFrom("verified", "confirm" as const),
    interpretation: fc.constantFrom(
      "unknown",
      "low",
      "high",
      "critical-low",
      "critical-high",
      "abnormal" as const,
    ),
  })
  .map(
    ({ base, range, flag, ...more }): ResultRow => ({
      ...base,
      ...more,
      range,
      printed: {
        ...base.printed,
        flag,
        range: range?.from === "printed" ? `${range.low} .. ${range.high}` : null,
      },
    }),
  );

describe("out and in again", () => {
  it("keeps value, unit, code, range, date and status of any row, in valid R4", async () => {
    const collected = fc.constantFrom(null, "2024-02-29", "2024", "2023-11", "2024-02-29T08:15:00+01:00");
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 4 }), collected, async (results, day) => {
        const bundle = await toBundle([{ reading: reading({ results, collected: day }) }]);
        expect(faultsOf(bundle)).toEqual([]);
        const [report, ...more] = await backFrom({ results, collected: day });
        expect(more).toEqual([]);
        expect(report).toMatchObject({
          collected: day,
          patient: { sex: "female", age: { value: 34, unit: "a" } },
        });
        expect(report?.results.map(kept)).toEqual(results.map(kept));
        expect(report?.results.map(({ interpretation }) => interpretation)).toEqual(
          results.map(({ interpretation }) => interpretation),
        );
        for (const [index, { status, collected: own }] of (report?.results ?? []).entries()) {
          expect(status).toBe(results[index]?.status === "verified" ? "final" : "preliminary");
          expect(own).toBe(day);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("keeps the spelling of the page", async () => {
    const [report] = await backFrom({ results: [...everyRow] });
    const words = everyRow.slice(0, -1);
    expect(report?.results.map(({ printed }) => printed)).toEqual(words.map(({ printed }) => printed));
  });

  it("keeps vital signs", async () => {
    const [report] = await backFrom({ vitals: [...everyVital] });
    expect(report?.vitals.map(({ kind, value }) => ({ kind, value }))).toEqual(
      everyVital.map(({ kind, value }) => ({ kind, value })),
    );
    expect(report?.vitals[3]?.status).toBe("preliminary");
  });

  it("brings earlier values back on their own days, in doubt", async () => {
    const reports = await backFrom({ results: everyRow.slice(0, 1) });
    expect(reports.map(({ collected }) => collected)).toEqual(["2024-01-31", "2023-06-01", null]);
    expect(reports[1]?.results).toMatchObject([
      { printed: { value: "12,9" }, status: "preliminary", code: null },
    ]);
  });

  it("keeps reports apart", async () => {
    const { results } = whole;
    const reports = await backFrom(
      { results: results.slice(2) },
      { results: results.slice(2), collected: "2020-01-01" },
    );
    expect(reports.map(({ collected }) => collected)).toEqual(["2024-01-31", "2020-01-01"]);
  });
});

it("has a unit in the table for every unit that the property uses", () => {
  for (const { unit } of coded) expect(parseUnit(unit)?.ucum).toBe(unit);
});
