import type { Reading, ResultRow, Urgency } from "@serenya/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyReading } from "../../test/arbitrary-reading.ts";
import { makeReading, makeRow } from "../../test/make-row.ts";
import { summarise } from "../explain/summarise.ts";
import { judgeReading } from "../judge/judge-reading.ts";
import { combinations } from "./combinations/index.ts";

type Row = readonly [name: string, value: number | string, unit: string | null, section?: string];

const rowsOf = (rows: readonly Row[], more: Partial<ResultRow> = {}) =>
  rows.map(([name, value, unit, section = null]) => makeRow(name, value, unit, { section, ...more }));
const stepOf = (rows: ResultRow[], more: Partial<Reading> = {}) =>
  judgeReading(makeReading(rows, more)).urgency;

const kidneys: readonly Row[] = [
  ["Potassium", 6.0, "mmol/L"],
  ["Creatinine", 250, "umol/L"],
];

const cases: readonly (readonly [together: Urgency, alone: Urgency, rows: readonly Row[]])[] = [
  ["emergency", "today", kidneys],
  [
    "emergency",
    "today",
    [
      ["Platelets", 45, "10^9/L"],
      ["Haemoglobin", 7.9, "g/dL"],
    ],
  ],
  [
    "emergency",
    "today",
    [
      ["Glucose", 11.2, "mmol/L"],
      ["Beta-hydroxybutyrate", 3.0, "mmol/L"],
    ],
  ],
  [
    "today",
    "routine",
    [
      ["Glucose", 210, "mg/dL"],
      ["Ketones", "2+", null, "Urine"],
    ],
  ],
  // 11.1 mmol/L is 199.98 mg/dL, and the source's own limit.
  [
    "emergency",
    "routine",
    [
      ["Glucose", 11.1, "mmol/L"],
      ["Beta-hydroxybutyrate", 3.0, "mmol/L"],
    ],
  ],
  [
    "today",
    "routine",
    [
      ["Glucose", 210, "mg/dL"],
      ["Ketones", "Positive (++)", null, "Urine"],
    ],
  ],
  [
    "today",
    "routine",
    [
      ["Glucose", 210, "mg/dL"],
      ["Ketones", "Large", null, "Urine"],
    ],
  ],
  [
    "today",
    "routine",
    [
      ["Glucose", 210, "mg/dL"],
      ["Ketones", "positivo +++", null, "Urine"],
    ],
  ],
  [
    "emergency",
    "routine",
    [
      ["Glucose", 210, "mg/dL"],
      ["Ketones", "+++", null, "Urine"],
      ["Bicarbonate", 17, "mmol/L"],
    ],
  ],
  [
    "today",
    "routine",
    [
      ["Sodium", 147, "mmol/L"],
      ["Glucose", 300, "mg/dL"],
    ],
  ],
  [
    "emergency",
    "today",
    [
      ["ALT", 450, "U/L"],
      ["INR", 1.5, null],
    ],
  ],
];

describe("results that mean more together", () => {
  it.each(cases)("ask for %s, where each alone asks for %s at most: %j", (wanted, alone, rows) => {
    expect(stepOf(rowsOf(rows))).toBe(wanted);
    for (const row of rows)
      expect(["cannot-tell", "none", "routine", ...(alone === "today" ? ["today"] : [])]).toContain(
        stepOf(rowsOf([row])),
      );
  });

  it.each([
    [
      [
        ["Potassium", 5.9, "mmol/L"],
        ["Creatinine", 250, "umol/L"],
      ],
    ],
    [
      [
        ["Potassium", 6.0, "mmol/L"],
        ["Creatinine", 150, "umol/L"],
      ],
    ],
    [
      [
        ["Platelets", 45, "10^9/L"],
        ["Haemoglobin", 9, "g/dL"],
      ],
    ],
    [
      [
        ["ALT", 450, "U/L"],
        ["INR", 1.4, null],
      ],
    ],
    [
      [
        ["Glucose", 190, "mg/dL"],
        ["Ketones", "2+", null, "Urine"],
      ],
    ],
    [
      [
        ["Glucose", 210, "mg/dL"],
        ["Ketones", "1+", null, "Urine"],
      ],
    ],
  ] as readonly (readonly [readonly Row[]])[])("ask for no more when one of them is milder: %j", (rows) => {
    const alone = rows.map((row) => stepOf(rowsOf([row])));
    expect(alone).toContain(stepOf(rowsOf(rows)) === "cannot-tell" ? "cannot-tell" : stepOf(rowsOf(rows)));
    expect(stepOf(rowsOf(rows))).not.toBe("emergency");
  });

  it("are named in the summary", () => {
    const { sentences } = summarise(judgeReading(makeReading(rowsOf(kidneys))));
    expect(sentences[0]).toMatch(/^These results matter more when seen together: potassium, creatinine\.$/);
  });

  it("don't count while one of them is in doubt, nor in children", () => {
    const [potassium, creatinine] = rowsOf(kidneys);
    if (!potassium || !creatinine) throw new Error("two rows expected");
    expect(stepOf([potassium, { ...creatinine, status: "confirm" }])).toBe("today");
    expect(stepOf(rowsOf(kidneys), { patient: { sex: null, age: { value: 9, unit: "a" } } })).toBe("today");
  });

  it("never lower a row, whatever stands beside it", () => {
    const order = ["cannot-tell", "none", "routine", "today", "emergency"];
    fc.assert(
      fc.property(anyReading, (reading) => {
        for (const [index, row] of judgeReading(reading).results.entries()) {
          const only = reading.results[index];
          const alone = only && judgeReading({ ...reading, results: [only] }).results[0];
          expect(order.indexOf(row.urgency)).toBeGreaterThanOrEqual(order.indexOf(alone?.urgency ?? "none"));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("each name their source", () => {
    for (const { source } of combinations) expect(source).toMatch(/\d{4}/);
  });
});
