import { expect, test } from "vitest";
import { measure } from "../corpus/accuracy.ts";
import { type FamilyName, families } from "../corpus/index.ts";
import { stillWrong } from "./still-wrong.ts";

const quick = await measure(Object.keys(families) as FamilyName[], 3);

for (const { family, score, faults } of quick) {
  const judge = stillWrong.has(family) ? test.fails : test;
  judge(`${family}: nothing wrong in silence, nothing vanished`, () => {
    expect(score.silent, faults.join("\n")).toBe(0);
    expect(score.vanished, faults.join("\n")).toBe(0);
    expect(score.rightVerified / score.rows, faults.join("\n")).toBeGreaterThanOrEqual(0.97);
    expect(score.ranges / score.found, faults.join("\n")).toBeGreaterThanOrEqual(0.97);
    expect(score.units / score.found, faults.join("\n")).toBeGreaterThanOrEqual(0.97);
  });
}
