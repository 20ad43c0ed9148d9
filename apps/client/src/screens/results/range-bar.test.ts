import type { ResultRow } from "@serenya/contract";
import { resultRow } from "@serenya/testing";
import { describe, expect, test } from "vitest";
import { rangeBar } from "./range-bar.ts";

const barOf = (
  number: number,
  [low, high]: readonly [number | null, number | null],
  changes: Partial<ResultRow> = {},
) =>
  rangeBar(
    resultRow({
      value: { kind: "quantity", number, comparator: null, unit: null },
      range: { low, high, from: "printed" },
      ...changes,
    }),
  );

describe("a value beside its range", () => {
  test("inside of a two-sided range it lies in the middle third", () => {
    expect(barOf(15, [10, 20])).toEqual({ zone: [1 / 3, 2 / 3], value: 0.5, beyond: null });
  });
  test("its ends are the range's ends", () => {
    expect(barOf(10, [10, 20])?.value).toBeCloseTo(1 / 3);
    expect(barOf(20, [10, 20])?.value).toBeCloseTo(2 / 3);
  });
  test("far away it points beyond the bar", () => {
    expect(barOf(500, [10, 20])).toMatchObject({ value: 0.97, beyond: "right" });
    expect(barOf(-500, [10, 20])).toMatchObject({ value: 0.03, beyond: "left" });
  });
  test("one-sided ranges", () => {
    expect(barOf(65, [null, 130])).toMatchObject({ zone: [0, 2 / 3], value: 1 / 3 });
    expect(barOf(40, [40, null])?.value).toBeCloseTo(1 / 3);
  });
  test("a limit points to its side", () => {
    const value = { kind: "quantity", number: 12, comparator: "<", unit: null } as const;
    expect(barOf(12, [10, 20], { value })?.beyond).toBe("left");
  });
  test("no bar for a value that the lab marks although it lies inside of its range", () => {
    const printed = { name: "Sodium", value: "139", unit: null, range: "135 - 145", flag: "L" };
    expect(barOf(139, [135, 145], { printed, interpretation: "low" })).toBeNull();
    expect(barOf(130, [135, 145], { printed, interpretation: "low" })).not.toBeNull();
    expect(barOf(139, [135, 145], { interpretation: "normal" })).not.toBeNull();
  });
  test("no bar where nothing can be placed", () => {
    expect(barOf(1, [null, null])).toBeNull();
    expect(barOf(1, [5, 5])).toBeNull();
    expect(barOf(1, [null, 0])).toBeNull();
    expect(barOf(15, [10, 20], { interpretation: "unknown" })).toBeNull();
    expect(barOf(15, [10, 20], { value: { kind: "text", text: "seen" } })).toBeNull();
    expect(barOf(15, [10, 20], { range: null })).toBeNull();
  });
});
