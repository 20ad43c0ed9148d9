import type { Reading, ResultRow, Urgency } from "@serenya/contract";
import { judgeReading } from "../../src/judge/judge-reading.ts";
import { makeReading, makeRow } from "../../test/make-row.ts";
import type { Spelling } from "../factors.ts";
import type { HeadedSubject } from "./more-units.ts";

export type Patient = Reading["patient"];

/** Adults of either sex and of every age, and a page that says neither. */
export const adults: readonly Patient[] = [
  { sex: "female", age: { value: 34, unit: "a" } },
  { sex: "male", age: { value: 71, unit: "a" } },
  { sex: null, age: null },
  { sex: "female", age: { value: 91, unit: "a" } },
  { sex: "male", age: null },
];

export const children: readonly Patient[] = [
  { sex: "male", age: { value: 8, unit: "a" } },
  { sex: "female", age: { value: 5, unit: "mo" } },
  { sex: null, age: { value: 17, unit: "a" } },
];

type More = Partial<ResultRow> & { flag?: string | null; rangeText?: string | null };

/** A row of a subject as a laboratory prints it. */
export function rowOf(subject: HeadedSubject, unit: Spelling, value: number, more: More = {}): ResultRow {
  const section = subject.section ?? null;
  return makeRow(subject.name, value, unit.printed === "" ? null : unit.printed, { section, ...more });
}

/** The judged report of one row. */
export const judged = (row: ResultRow, patient: Patient): Reading =>
  judgeReading(makeReading([row], { patient }));

export const stepOf = (row: ResultRow, patient: Patient): Urgency => judged(row, patient).urgency;

/** The printed range of a subject in a unit, with the decimals that are printed in it. */
export function rangeIn(unit: Spelling, { range: [low, high] }: HeadedSubject): Printed {
  const inUnit = (bound: number | null) => (bound === null ? null : rounded(bound / unit.factor, unit));
  return { low: inUnit(low), high: inUnit(high), from: "printed" };
}
type Printed = NonNullable<ResultRow["range"]>;

/** As many decimals as the unit is printed with. */
export const rounded = (value: number, { decimals }: Pick<Spelling, "decimals">): number =>
  Number(value.toFixed(decimals));

/** A number in the middle of the printed range. */
export function healthyIn(unit: Spelling, subject: HeadedSubject): number {
  const { low, high } = rangeIn(unit, subject);
  const top = high ?? 2 * (low ?? 1);
  return rounded(((low ?? 0.4 * top) + top) / 2, unit);
}
