import type { Reading } from "@serenya/contract";

/** Sex and age of the newest reading that states them; never mixed from two. */
export function statedPatient(readings: readonly Reading[]): Reading["patient"] {
  const newestFirst = readings.toSorted((a, b) => (b.collected ?? "").localeCompare(a.collected ?? ""));
  const stated = newestFirst.find(({ patient }) => patient.sex !== null || patient.age !== null)?.patient;
  return stated ?? { sex: null, age: null };
}
