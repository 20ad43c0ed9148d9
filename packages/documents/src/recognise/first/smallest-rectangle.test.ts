import { expect, test } from "vitest";
import { angleOf, centreOf, quadAt, sizeOf, turnQuad } from "./quad.ts";
import { hullOf, leanOf, rectangleAt } from "./smallest-rectangle.ts";

test("a leaning rectangle is found again from its corners and points inside", () => {
  for (const angle of [-0.6, -0.04, 0, 0.03, 0.5]) {
    const drawn = quadAt({ x: 40, y: 25 }, 30, 6, angle);
    const hull = hullOf([...drawn.flatMap((corner) => corner ?? []), { x: 40, y: 25 }, { x: 41, y: 25.5 }]);
    expect(hull).toHaveLength(4);
    const found = rectangleAt(hull, leanOf(hull));
    expect(angleOf(found)).toBeCloseTo(angle);
    expect(sizeOf(found).width).toBeCloseTo(30);
    expect(sizeOf(found).height).toBeCloseTo(6);
    expect(centreOf(found).x).toBeCloseTo(40);
  }
});

test("a quad turned four times is itself, and once it is read from its side", () => {
  const quad = quadAt({ x: 0, y: 0 }, 30, 6, 0.1);
  expect(turnQuad(quad, 4)).toEqual(quad);
  expect(sizeOf(turnQuad(quad, 1))).toEqual({ width: sizeOf(quad).height, height: sizeOf(quad).width });
});
