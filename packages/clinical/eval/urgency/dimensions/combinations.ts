import type { ResultRow } from "@serenya/contract";
import { judgeReading } from "../../../src/judge/judge-reading.ts";
import { makeReading, makeRow } from "../../../test/make-row.ts";
import type { Case } from "../case.ts";
import { adults } from "../reports.ts";

type Step = "today" | "emergency";
/** A result at, inside or outside its part of a combination. */
interface Part {
  readonly name: string;
  readonly value: number | string;
  readonly unit: string | null;
  readonly counts: boolean;
  readonly section?: string | null;
}

const parts = (
  name: string,
  unit: string | null,
  counting: readonly (number | string)[],
  not: readonly (number | string)[],
  section?: string,
): Part[] =>
  [
    ...counting.map((value) => ({ name, value, unit, counts: true })),
    ...not.map((value) => ({ name, value, unit, counts: false })),
  ].map((part) => (section === undefined ? part : { ...part, section }));

const potassium = [
  ...parts("Potassium", "mmol/L", [6, 6.1, 6.5], [5.9, 5.5]),
  ...parts("Kalium", "mmol/l", [6], [5.8]),
  ...parts("K+", "mEq/L", [6, 6.3], [5.9]),
];
// Homerton phones above 200 umol/L (2.26 mg/dL).
const creatinine = [
  ...parts("Creatinine", "\u00b5mol/L", [201, 300, 530], [200, 199, 90]),
  ...parts("Creatinine", "mg/dL", [2.27, 2.3, 4], [2.24, 1.1]),
];
const platelets = [
  ...parts("Platelets", "10^9/L", [49, 40, 20], [50, 51, 150]),
  ...parts("Thrombozyten", "G/l", [49], [50]),
  ...parts("Platelets", "/\u00b5L", [49000, 49999], [50000, 51000]),
  ...parts("Platelets", "lakhs/cumm", [0.49], [0.5, 0.51]),
];
const hemoglobin = [
  ...parts("Hemoglobin", "g/dL", [7.9, 6.5], [8, 8.1]),
  ...parts("Haemoglobin", "g/L", [79, 65], [80, 81]),
  ...parts("H\u00e4moglobin", "mmol/l", [4.9, 4.8], [5, 5.1]),
];
// 200 mg/dL, which the source also prints as 11.1 mmol/L.
const glucose = [
  ...parts("Glucose", "mg/dL", [200, 201, 450], [199, 150]),
  ...parts("Glucose", "mmol/L", [11.1, 11.2, 20], [11, 8]),
  ...parts("Fasting glucose", "mg/dL", [200, 300], [199]),
  ...parts("Glucose post prandial", "mmol/L", [11.1], [11]),
];
const ketonesInBlood = [
  ...parts("Beta-hydroxybutyrate", "mmol/L", [3, 3.1, 6], [2.9, 1]),
  ...parts("Beta-hydroxybutyrate", "mg/dL", [31.3, 40], [30.9, 10]),
];
const ketonesInUrine = [
  ...parts(
    "Ketones",
    null,
    ["2+", "3+", "++", "+++", "Positive (++)", "2+ (40 mg/dL)", "Moderate", "Large"],
    ["1+", "+", "Trace", "Negative", "Small"],
    "Urine",
  ),
  ...parts("Ketonk\u00f6rper", null, ["++", "+++", "positiv (+++)"], ["+", "negativ"], "Urin"),
  ...parts("Corps c\u00e9toniques", null, ["++", "+++"], ["+", "n\u00e9gatif"], "Urines"),
  ...parts("Cuerpos cet\u00f3nicos", null, ["++", "positivo +++"], ["negativo"], "Orina"),
  ...parts("Corpi chetonici", null, ["++", "+++"], ["assenti"], "Urine"),
  ...parts("Corpos cet\u00f4nicos", null, ["++", "+++"], ["ausentes"], "Urina"),
  ...parts("Ketones", "mg/dL", [40, 80], [5, 15], "Urine"),
];
const acid = [
  ...parts("Bicarbonate", "mmol/L", [17, 17.9], [18, 24]),
  ...parts("Carbon dioxide", "mEq/L", [17], [18]),
  ...parts("Arterial pH", null, [7.29, 7.1], [7.3, 7.4]),
  ...parts("pH", null, [7.29], [7.3], "Venous blood gas"),
];
const enzymes = [
  ...parts("ALT (SGPT)", "U/L", [401, 900], [400, 60]),
  ...parts("AST (SGOT)", "U/L", [601, 1200], [600, 60]),
  ...parts("ALT", "\u00b5kat/L", [6.7, 15], [6.65, 1]),
  ...parts("GPT", "U/l", [401], [400]),
];
const inr = [...parts("INR", null, [1.5, 1.6, 3], [1.4, 1]), ...parts("PT-INR", null, [1.5], [1.4])];

const rowOf = ({ name, value, unit, section = null }: Part): ResultRow =>
  makeRow(name, value, unit, {
    section,
    ...(typeof value === "string" ? { value: { kind: "text", text: value } as const } : {}),
  });

function together(step: Step, ...groups: readonly (readonly Part[])[]): Case[] {
  const sets = groups.reduce<readonly (readonly Part[])[]>(
    (done, group) => done.flatMap((set) => group.map((part) => [...set, part])),
    [[]],
  );
  return sets.flatMap((set) =>
    adults.slice(0, 3).map((patient): Case => {
      const all = set.every(({ counts }) => counts);
      const reading = judgeReading(makeReading(set.map(rowOf), { patient }));
      const label = set
        .map(({ name, value, unit }) => `${name} ${value} ${unit ?? ""}`.trim())
        .join(" with ");
      return { label, got: reading.urgency, ...(all ? { least: step } : {}) };
    }),
  );
}

const sodiums = [126, 130, 135, 138, 140, 142, 145, 148, 149, 150, 152, 155];
const sugars = [
  ...[199, 200, 250, 300, 400, 500, 600, 800, 1000].map((value) => ({
    value,
    unit: "mg/dL",
    inMilligrams: value,
  })),
  ...[11, 11.2, 15, 20, 25, 30, 40].map((value) => ({ value, unit: "mmol/L", inMilligrams: value * 18.016 })),
];

/** Sodium as it would be without the sugar: 2.4 mmol/L for 100 mg/dL above 100 (Hillier 1999), on the high side. */
const correctedSodium = (): Case[] =>
  sodiums.flatMap((sodium) =>
    sugars.flatMap(({ value, unit, inMilligrams }) =>
      adults.slice(0, 3).map((patient): Case => {
        const corrected = inMilligrams < 200 ? sodium : sodium + (2.4 * (inMilligrams - 100)) / 100;
        const rows = [makeRow("Sodium", sodium, "mmol/L"), makeRow("Glucose", value, unit)];
        const got = judgeReading(makeReading(rows, { patient })).urgency;
        // Quest and WakeMed 160, Starling and Homerton 155, Melbourne 150: four of six lists at 160.
        const least =
          corrected >= 160 ? ("emergency" as const) : corrected >= 150 ? ("today" as const) : undefined;
        return { label: `Sodium ${sodium} with glucose ${value} ${unit}`, got, ...(least ? { least } : {}) };
      }),
    ),
  );

/** Every combination at, inside and outside each of its limits, in the units in use. */
export const combinationsAtLimits = (): Case[] => [
  ...together("emergency", potassium, creatinine),
  ...together("emergency", platelets, hemoglobin),
  ...together("emergency", glucose, ketonesInBlood),
  ...together("today", glucose, ketonesInUrine),
  ...together(
    "emergency",
    glucose,
    ketonesInUrine.filter(({ counts }) => counts),
    acid,
  ),
  ...together("emergency", enzymes, inr),
  ...correctedSodium(),
];

/** What is one step inside every limit of a combination is not raised by it: each result alone decides. */
export function insideCombinations(): Case[] {
  const calm: readonly (readonly [Part, Part])[] = [
    [
      { name: "Potassium", value: 5.9, unit: "mmol/L", counts: false },
      { name: "Creatinine", value: 199, unit: "\u00b5mol/L", counts: false },
    ],
    [
      { name: "Platelets", value: 50, unit: "10^9/L", counts: false },
      { name: "Hemoglobin", value: 8, unit: "g/dL", counts: false },
    ],
    [
      { name: "Glucose", value: 199, unit: "mg/dL", counts: false },
      { name: "Beta-hydroxybutyrate", value: 3, unit: "mmol/L", counts: true },
    ],
    [
      { name: "ALT", value: 400, unit: "U/L", counts: false },
      { name: "INR", value: 1.5, unit: null, counts: true },
    ],
  ];
  return calm.flatMap((set) =>
    adults.map((patient): Case => {
      const urgencyOf = (parts: readonly Part[]) =>
        judgeReading(makeReading(parts.map(rowOf), { patient })).urgency;
      const urgency = urgencyOf(set);
      const isRaised = !set.some((part) => urgencyOf([part]) === urgency);
      return {
        label: set.map(({ name, value }) => `${name} ${value}`).join(" with "),
        got: urgency,
        ...(isRaised ? { fault: "raised inside its limits" } : {}),
      };
    }),
  );
}
