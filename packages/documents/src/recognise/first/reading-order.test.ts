import { expect, test } from "vitest";
import { quadAt } from "./quad.ts";
import { inReadingOrder } from "./reading-order.ts";

test("rows from top to bottom, within a row from left to right, also on a leaning page", () => {
  for (const lean of [-0.05, 0, 0.05]) {
    const at = (x: number, y: number) =>
      quadAt(
        { x: x * Math.cos(lean) - y * Math.sin(lean), y: x * Math.sin(lean) + y * Math.cos(lean) },
        90,
        12,
        lean,
      );
    const [a, b, c, d] = [at(100, 50), at(800, 52), at(100, 80), at(800, 79)];
    expect(inReadingOrder([d, b, c, a])).toEqual([a, b, c, d]);
  }
});
