import { expect, it } from "vitest";
import { countCaught } from "../../eval/misreadings.ts";

const shareOf = (counts: ReturnType<typeof countCaught>, kind: string): number => {
  const { tried = 0, caught = 0 } = counts.get(kind) ?? {};
  return tried > 0 ? caught / tried : 0;
};

it("catches nearly every lost or moved decimal mark, and most digits that change a number by a tenth", () => {
  const counts = countCaught();
  expect(shareOf(counts, "mark")).toBeGreaterThan(0.98);
  expect(shareOf(counts, "digit, far")).toBeGreaterThan(0.85);
  expect(shareOf(counts, "length, far")).toBeGreaterThan(0.95);
});

it("doubts few right rows beside the wrong one", () => {
  const { tried = 1, beside = tried } = countCaught().get("any") ?? {};
  expect(beside / tried).toBeLessThan(0.15);
});
