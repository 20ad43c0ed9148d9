import type { Reading, Vital } from "@serenya/contract";
import { judgeReading } from "../../../src/judge/judge-reading.ts";
import { makeReading, makeRow, printed } from "../../../test/make-row.ts";
import type { Case } from "../case.ts";
import { adults, type Patient, stepOf } from "../reports.ts";

const source: Vital["source"] = { page: 1, box: [0, 0, 1, 1] };

const quantity = (kind: Exclude<Vital["kind"], "blood-pressure">, number: number, unit: string): Vital => ({
  kind,
  printed: `${number} ${unit}`,
  value: { kind: "quantity", number, unit },
  status: "verified",
  source,
});

const pressure = (systolic: number, diastolic: number): Vital => ({
  kind: "blood-pressure",
  printed: `${systolic}/${diastolic}`,
  value: { kind: "blood-pressure", systolic, diastolic, unit: "mmHg" },
  status: "verified",
  source,
});

/**
 * At, inside and outside the limits as published: NEWS2 (Royal College of Physicians, 2017: the scores of three) and
 * ACC/AHA 2017 (a crisis is above 180 or above 120).
 */
const vitals: readonly (readonly [Vital, "today" | null])[] = [
  [pressure(90, 60), "today"],
  [pressure(89, 60), "today"],
  [pressure(91, 60), null],
  [pressure(180, 80), null],
  [pressure(181, 80), "today"],
  [pressure(220, 80), "today"],
  [pressure(150, 120), null],
  [pressure(150, 121), "today"],
  [quantity("heart-rate", 40, "/min"), "today"],
  [quantity("heart-rate", 41, "bpm"), null],
  [quantity("heart-rate", 130, "/min"), null],
  [quantity("heart-rate", 131, "bpm"), "today"],
  [quantity("respiratory-rate", 8, "/min"), "today"],
  [quantity("respiratory-rate", 9, "/min"), null],
  [quantity("respiratory-rate", 24, "/min"), null],
  [quantity("respiratory-rate", 25, "/min"), "today"],
  [quantity("oxygen-saturation", 91, "%"), "today"],
  [quantity("oxygen-saturation", 92, "%"), null],
  [quantity("body-temperature", 35, "\u00b0C"), "today"],
  [quantity("body-temperature", 35.1, "\u00b0C"), null],
  [quantity("body-temperature", 95, "\u00b0F"), "today"],
  [quantity("body-temperature", 95.2, "\u00b0F"), null],
];

const calmRow = makeRow("Potassium", 4.2, "mmol/L", { range: printed(3.5, 5.1) });

const reportWith = (vital: Vital, patient: Patient): Reading =>
  judgeReading(makeReading([calmRow], { patient, vitals: [vital] }));

/** Body measures printed on an otherwise calm report. */
export const vitalLimits = (): Case[] =>
  vitals.flatMap(([vital, least]) =>
    adults.map(
      (patient): Case => ({
        ...(least ? { least } : { healthy: true }),
        label: `${vital.kind} ${vital.printed}`,
        got: reportWith(vital, patient).urgency,
      }),
    ),
  );

const cutOffs = [
  ["Troponin I", "ng/mL", 0.04, 0.01],
  ["Troponin T", "ng/mL", 0.01, 0.001],
  ["Troponin T", "\u00b5g/L", 0.03, 0.01],
  ["High-sensitivity troponin I", "ng/L", 34, 1],
  ["High-sensitivity troponin T", "ng/L", 14, 1],
  ["hs-Troponin T", "pg/mL", 14, 1],
] as const;

/** Troponin has no number of its own: both lists that name it phone what is above the laboratory's cut-off. */
export const troponin = (): Case[] =>
  cutOffs.flatMap(([name, unit, cutOff, step]) =>
    adults.flatMap((patient) =>
      [cutOff - step, cutOff, cutOff + step, 10 * cutOff].map((raw, place): Case => {
        const value = Number(raw.toFixed(3));
        const row = makeRow(name, value, unit, { range: printed(null, cutOff) });
        const wants = place < 2 ? { healthy: true } : { least: "emergency" as const };
        return { ...wants, label: `${name} ${value} ${unit}, cut-off ${cutOff}`, got: stepOf(row, patient) };
      }),
    ),
  );
