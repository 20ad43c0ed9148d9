import { expect, it } from "vitest";
import { makeReading, makeRow, printed } from "../../test/make-row.ts";
import { judgeReading } from "../judge/judge-reading.ts";

// Short names that two analytes share: the unit says that it is the other one, so none is guessed.
it.each([
  ["FER", 150, "ng/mL"],
  ["Tg", 25, "ng/mL"],
  ["Glu", 45, "µmol/L"],
])("%s %d %s gets no code of the analyte that is never printed so", (name, number, unit) => {
  const [row] = judgeReading(makeReading([makeRow(name, number, unit, { range: printed(10, 400) })])).results;
  expect(row?.code).toBeNull();
});

it.each([
  ["Fer", 90, "µg/dL", "2498-4"],
  ["Glu", 5.2, "mmol/L", "14749-6"],
])("%s %d %s is still known", (name, number, unit, code) => {
  const [row] = judgeReading(makeReading([makeRow(name, number, unit)])).results;
  expect(row?.code?.code).toBe(code);
});
