import { describe, expect, it } from "vitest";
import { everySubject } from "../eval/urgency/more-units.ts";
import { healthyIn, rangeIn, rowOf } from "../eval/urgency/reports.ts";
import { analyteOf } from "../src/analytes/index.ts";
import { criticalLists, sharedLimits } from "../src/critical/lists.ts";
import { identify } from "../src/rules/identify.ts";

/** Judged as body measures of a report, in a dimension of their own. */
const vitals = new Set([
  "systolic-pressure",
  "diastolic-pressure",
  "heart-rate",
  "respiratory-rate",
  "oxygen-saturation",
  "body-temperature",
]);

/** Analyte and unit of every kind of row that the urgency evaluation generates. */
const generated = new Set(
  everySubject.flatMap((subject) =>
    subject.units.flatMap((unit) => {
      const row = rowOf(subject, unit, healthyIn(unit, subject), { range: rangeIn(unit, subject) });
      return identify(row).possible.map(({ analyte }) => `${analyte.id} in ${unit.ucum}`);
    }),
  ),
);

describe("the urgency evaluation generates", () => {
  const coded = [...Object.keys(criticalLists), ...Object.keys(sharedLimits)].filter((id) => !vitals.has(id));
  const pairs = coded.flatMap((id) => (analyteOf(id)?.units ?? []).map((unit) => `${id} in ${unit}`));

  it.each(pairs)("%s", (pair) => {
    expect(generated).toContain(pair);
  });
});
