import { expect, it } from "vitest";
import { analyteOf } from "../analytes/index.ts";
import { unitOf } from "../units/parse-unit.ts";
import { variations } from "./index.ts";
import { limitsOf } from "./real-change.ts";
import { variationSources } from "./sources.ts";

it("is of analytes that there are, each once, with a source", () => {
  const ids = variations.map(({ analyte }) => analyte);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(60);
  const cited = variations.flatMap((variation) => [
    variation.source,
    ...("analyticalSource" in variation && variation.analyticalSource ? [variation.analyticalSource] : []),
  ]);
  for (const id of ids) expect(analyteOf(id), id).toBeDefined();
  for (const key of cited) expect(variationSources[key], key).toMatch(/(19|20)\d\d/);
  expect(Object.keys(variationSources).filter((key) => !cited.includes(key))).toEqual([]);
});

it.each(variations)("of $analyte makes limits that a change can cross", (variation) => {
  const { up, down } = limitsOf(variation);
  expect(up).toBeGreaterThan(2);
  expect(up).toBeLessThan(200);
  expect(down).toBeLessThan(-2);
  expect(down).toBeGreaterThan(-100);
  if ("unit" in variation && variation.unit) expect(unitOf(variation.unit)).not.toBeNull();
});

it("reckons on logarithms where values vary so much that the plain form would be far off", () => {
  const plain = variations.filter(
    (variation) => "within" in variation && !variation.skewed && variation.within > 14,
  );
  expect(plain).toEqual([]);
});
