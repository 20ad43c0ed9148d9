import { expect, test } from "vitest";
import { measureDocument } from "../corpus/accuracy/one-document.ts";
import { sumOf } from "../corpus/accuracy/table.ts";
import { type FamilyName, families } from "../corpus/index.ts";
import { stillWrong } from "./still-wrong.ts";

for (const family of Object.keys(families) as FamilyName[]) {
  const judge = stillWrong.has(family) ? test.fails : test;
  judge(`${family}: nothing wrong in silence, nothing vanished`, async () => {
    const outcomes = await Promise.all(
      [1, 2, 3].map((seed) => measureDocument({ family, seed, medium: "text", plain: false })),
    );
    const score = sumOf(outcomes);
    const faults = outcomes.flatMap((outcome) => outcome.faults);
    expect(score.silent, faults.join("\n")).toBe(0);
    expect(score.vanished, faults.join("\n")).toBe(0);
    expect(score.names, faults.join("\n")).toBe(score.found);
    expect(score.rightVerified / score.rows, faults.join("\n")).toBeGreaterThanOrEqual(0.97);
    expect(score.ranges / score.found, faults.join("\n")).toBeGreaterThanOrEqual(0.97);
    expect(score.units / score.found, faults.join("\n")).toBeGreaterThanOrEqual(0.97);
  });
}
