import { expect, test } from "vitest";
import { cropAround } from "./crop-around.ts";

test("the value stands inside of its piece", () => {
  const { piece, inner } = cropAround([0.4, 0.5, 0.5, 0.52], 0.1, 0.02);
  const rounded = (box: readonly number[]) => box.map((side) => Math.round(side * 1000) / 1000);
  expect(rounded(piece)).toEqual([0.3, 0.48, 0.6, 0.54]);
  expect(rounded(inner)).toEqual([0.333, 0.333, 0.667, 0.667]);
});

test("a piece ends where the page ends", () => {
  const { piece, inner } = cropAround([0, 0.99, 0.05, 1], 0.1, 0.02);
  expect(piece[0]).toBe(0);
  expect(piece[3]).toBe(1);
  expect(inner[0]).toBe(0);
  expect(inner[3]).toBeCloseTo(1);
});
