import { expect, test } from "vitest";
import { pickTwo } from "./pick-two.ts";

test("two different words in order, and each of the twelve is asked for at times", () => {
  const seen = new Set<number>();
  for (let round = 0; round < 500; round++) {
    const [first, second] = pickTwo(12);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(second);
    expect(second).toBeLessThan(12);
    seen.add(first).add(second);
  }
  expect(seen.size).toBe(12);
});
