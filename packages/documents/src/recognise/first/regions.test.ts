import { expect, test } from "vitest";
import { cellsOf, findRegions, meanOf, outlineOf } from "./regions.ts";

const map = (rows: readonly string[]) => Float32Array.from(rows.join(""), (cell) => Number(cell) / 10);

test("cells that touch at sides or corners are one region, also where two branches meet below", () => {
  const regions = findRegions(map(["90009", "90009", "99999", "00000", "90090", "00900"]), 5, 6, 0.3);
  expect(regions.map(cellsOf)).toEqual([9, 1, 2]);
});

test("the mean is over the region's cells only, and the threshold is not part of it", () => {
  const [region, ...others] = findRegions(map(["02840", "00000"]), 5, 2, 0.3);
  expect(others).toEqual([]);
  expect(cellsOf(region ?? [])).toBe(2);
  expect(meanOf(region ?? [])).toBeCloseTo(0.6);
});

test("the outline reaches the outer corners of the cells", () => {
  const [region] = findRegions(map(["000", "099", "000"]), 3, 3, 0.3);
  const outline = outlineOf(region ?? []);
  expect(outline).toContainEqual({ x: 1, y: 1 });
  expect(outline).toContainEqual({ x: 3, y: 2 });
});
