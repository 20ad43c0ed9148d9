import type { Point, Quad } from "../recognizer.ts";

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** Length along the line of print and height across it, in pixels. */
export function sizeOf([a, b, c, d]: Quad): { readonly width: number; readonly height: number } {
  return {
    width: (distance(a, b) + distance(d, c)) / 2,
    height: (distance(a, d) + distance(b, c)) / 2,
  };
}

/** Radians, clockwise on the screen, that the line of print leans. */
export const angleOf = ([a, b, c, d]: Quad): number =>
  Math.atan2(b.y - a.y + c.y - d.y, b.x - a.x + c.x - d.x);

export const centreOf = ([a, b, c, d]: Quad): Point => ({
  x: (a.x + b.x + c.x + d.x) / 4,
  y: (a.y + b.y + c.y + d.y) / 4,
});

/** A rectangle that leans by `angle`. */
export function quadAt(centre: Point, width: number, height: number, angle: number): Quad {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corner = (u: number, v: number): Point => ({
    x: centre.x + (u * width * cos - v * height * sin) / 2,
    y: centre.y + (u * width * sin + v * height * cos) / 2,
  });
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

/** The same corners, read from another side: `quarters` turns of 90 degrees clockwise of the reader's head. */
export function turnQuad([a, b, c, d]: Quad, quarters: number): Quad {
  const turned: readonly Quad[] = [
    [a, b, c, d],
    [b, c, d, a],
    [c, d, a, b],
    [d, a, b, c],
  ];
  return turned[((quarters % 4) + 4) % 4] ?? [a, b, c, d];
}

/** Radians: the middle one of how the lines lean, each line counted by its length. 0 where there are none. */
export function medianLean(quads: readonly Quad[]): number {
  const leans = quads
    .map((quad) => ({ lean: angleOf(quad), weight: sizeOf(quad).width }))
    .sort((a, b) => a.lean - b.lean);
  const half = leans.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { lean, weight } of leans) {
    sum += weight;
    if (sum >= half) return lean;
  }
  return 0;
}
