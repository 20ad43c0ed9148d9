import type { Reading, ResultRow } from "@serenya/contract";
import fc from "fast-check";
import { analytes } from "../src/analytes/index.ts";

const names = analytes.flatMap((analyte) =>
  Object.values(analyte.names).flatMap((list) => String(list).split("|")),
);
const units = [
  "g/dL",
  "mmol/L",
  "mg/dL",
  "%",
  "x10³/µL",
  "G/L",
  "U/L",
  "",
  "-",
  "unreadable/unit",
  "fL",
  "s",
];
const flags = ["H", "L", "HH", "LL", "*", "Critical", "Normal", "↑", "?"];

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: 0, max: 1000, noNaN: true }),
  fc.integer(),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("Negative", "Detected (+++)", "1:80"),
);
const unit = maybe(fc.oneof(fc.constantFrom(...units), text));
const comparator = maybe(fc.constantFrom("<", "<=", ">", ">=") as fc.Arbitrary<"<" | "<=" | ">" | ">=">);
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const box = fc.tuple(fraction, fraction, fraction, fraction);
const source = fc.record({ page: fc.integer({ min: 1, max: 50 }), box });

const value: fc.Arbitrary<ResultRow["value"]> = fc.oneof(
  fc.record({ kind: fc.constant("quantity" as const), number: anyNumber, comparator, unit }),
  fc.record({ kind: fc.constant("ratio" as const), numerator: anyNumber, denominator: anyNumber }),
  fc.record({ kind: fc.constant("titre" as const), dilution: anyNumber, comparator }),
  fc.record({ kind: fc.constant("range" as const), low: anyNumber, high: anyNumber, unit }),
  fc.record({ kind: fc.constant("ordinal" as const), text }),
  fc.record({ kind: fc.constant("text" as const), text }),
);

const row: fc.Arbitrary<ResultRow> = fc.record({
  printed: fc.record({
    name: fc.oneof(fc.constantFrom(...names), text),
    value: fc.oneof(text, anyNumber.map(String)),
    unit,
    range: maybe(text),
    flag: maybe(fc.oneof(fc.constantFrom(...flags), text)),
  }),
  section: maybe(fc.oneof(fc.constantFrom("Urine", "Haematology", "Stool"), text)),
  status: fc.constantFrom("verified", "confirm") as fc.Arbitrary<"verified" | "confirm">,
  reasons: fc.array(text, { maxLength: 2 }),
  candidates: fc.array(fc.record({ value: fc.oneof(text, anyNumber.map(String)), source }), { maxLength: 3 }),
  source,
  code: fc.constant(null),
  value,
  range: maybe(
    fc.record({
      low: maybe(anyNumber),
      high: maybe(anyNumber),
      from: fc.constantFrom("printed", "published") as fc.Arbitrary<"printed" | "published">,
    }),
  ),
  history: fc.constant([]),
  interpretation: fc.constant("unknown" as const),
  urgency: fc.constant("cannot-tell" as const),
});

/** Any reading that fits the schema, with names and units of real reports among them. */
export const anyReading: fc.Arbitrary<Reading> = fc.record({
  document: fc.record({
    kind: fc.constantFrom("lab-report", "not-a-lab-report", "unreadable") as fc.Arbitrary<
      Reading["document"]["kind"]
    >,
    pages: fc.nat(50),
    language: maybe(text),
    decimal: maybe(fc.constantFrom(".", ",") as fc.Arbitrary<"." | ",">),
    source: maybe(fc.constantFrom("text", "image", "mixed") as fc.Arbitrary<"text" | "image" | "mixed">),
  }),
  patient: fc.record({
    sex: maybe(fc.constantFrom("female", "male") as fc.Arbitrary<"female" | "male">),
    age: maybe(
      fc.record({
        value: anyNumber,
        unit: fc.constantFrom("a", "mo", "wk", "d") as fc.Arbitrary<"a" | "mo" | "wk" | "d">,
      }),
    ),
  }),
  collected: maybe(text),
  rows: fc.record({ seen: fc.nat(), read: fc.nat() }),
  results: fc.array(row, { maxLength: 8 }),
  vitals: fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constantFrom(
          "heart-rate",
          "body-temperature",
          "oxygen-saturation",
        ) as fc.Arbitrary<"heart-rate">,
        printed: text,
        value: fc.record({ kind: fc.constant("quantity" as const), number: anyNumber, unit }),
        status: fc.constantFrom("verified", "confirm") as fc.Arbitrary<"verified" | "confirm">,
        source,
      }),
      fc.record({
        kind: fc.constant("blood-pressure" as const),
        printed: text,
        value: fc.record({
          kind: fc.constant("blood-pressure" as const),
          systolic: anyNumber,
          diastolic: anyNumber,
          unit,
        }),
        status: fc.constant("verified" as const),
        source,
      }),
    ),
    { maxLength: 3 },
  ),
  unread: fc.constant([]),
  pages: fc.constant([]),
  missingPages: fc.constant([]),
  urgency: fc.constant("none" as const),
  reader: fc.constant({ version: "test", engines: [], model: null }),
});
