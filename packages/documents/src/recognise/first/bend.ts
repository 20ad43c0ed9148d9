import { type Rect, unionOf } from "../../geometry.ts";
import type { Point, Quad } from "../recognizer.ts";
import { quadAt } from "./quad.ts";
import { cellsOf, type Region } from "./regions.ts";

/** Shorter lines, in heights, show no bend. */
const LONG = 6;
/** A line that leaves the straight by less than this share of its height is straight. */
const LEAST = 0.5;
/** What is farther from the bend than this share of its height is no line of print: two that touch, or a drawing. */
const ROUGH = 0.3;

/** Displacement of the middle of a line from the straight between its ends. The line between them is a parabola. */
export type Bend = Point;

/** How far a line of print is from the straight, `along` from 0 at its beginning to 1 at its end. */
export function bentBy(bend: Bend | undefined, along: number): Point {
  const share = 4 * along * (1 - along);
  return { x: (bend?.x ?? 0) * share, y: (bend?.y ?? 0) * share };
}

/** The box around a line of print, bent or not. */
export function extentOf([a, b, c, d, bend]: Quad): Rect {
  const moved = bentBy(bend, 0.5);
  const points = [a, b, c, d].flatMap(({ x, y }) => [
    { x, y },
    { x: x + moved.x, y: y + moved.y },
  ]);
  return unionOf(points.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
}

/**
 * A region that bends, as print on curled paper does: the straight quad between its ends, as high as its print, and its
 * bend. The rectangle around it would hold the lines beside it, and its letters lean. Null where it is straight.
 */
export function bentQuad(region: Region, around: Quad, angle: number): Quad | null {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const cells = region.flatMap(({ y, from, to }) =>
    Array.from({ length: to - from }, (_, i) => {
      const [x, down] = [from + i + 0.5, y + 0.5];
      return { u: x * cos + down * sin, v: down * cos - x * sin };
    }),
  );
  const [start, end] = [around[0], around[1]].map(({ x, y }) => x * cos + y * sin);
  if (start === undefined || end === undefined) return null;
  const length = end - start;
  const height = cellsOf(region) / length;
  if (length < LONG * height) return null;
  const fit = parabola(cells.map(({ u, v }) => ({ t: (u - start) / length, v })));
  if (!fit) return null;
  const at = (t: number): number => fit[0] + fit[1] * t + fit[2] * t * t;
  const sag = -fit[2] / 4;
  if (Math.abs(sag) < LEAST * height) return null;
  const rough =
    cells.reduce((sum, { u, v }) => sum + Math.abs(v - at((u - start) / length)), 0) / cells.length;
  // The cells of a straight band are a quarter of its height from its middle.
  if (rough > (0.25 + ROUGH) * height) return null;
  const lean = Math.atan2(at(1) - at(0), length);
  const middle = { u: start + length / 2, v: (at(0) + at(1)) / 2 };
  const centre = { x: middle.u * cos - middle.v * sin, y: middle.u * sin + middle.v * cos };
  const [a, b, c, d] = quadAt(centre, length / Math.cos(lean), height, angle + lean);
  return [a, b, c, d, { x: -sag * sin, y: sag * cos }];
}

/** The parabola nearest to these points, by least squares; null where they say too little. */
function parabola(
  points: readonly { readonly t: number; readonly v: number }[],
): [number, number, number] | null {
  const sum = (term: (point: { readonly t: number; readonly v: number }) => number): number =>
    points.reduce((total, point) => total + term(point), 0);
  const [s0, s1, s2] = [points.length, sum(({ t }) => t), sum(({ t }) => t ** 2)];
  const [s3, s4] = [sum(({ t }) => t ** 3), sum(({ t }) => t ** 4)];
  const [r0, r1, r2] = [sum(({ v }) => v), sum(({ t, v }) => v * t), sum(({ t, v }) => v * t ** 2)];
  const det = determinant([s0, s1, s2], [s1, s2, s3], [s2, s3, s4]);
  if (Math.abs(det) < 1e-9) return null;
  return [
    determinant([r0, s1, s2], [r1, s2, s3], [r2, s3, s4]) / det,
    determinant([s0, r0, s2], [s1, r1, s3], [s2, r2, s4]) / det,
    determinant([s0, s1, r0], [s1, s2, r1], [s2, s3, r2]) / det,
  ];
}

type Three = readonly [number, number, number];
const determinant = (a: Three, b: Three, c: Three): number =>
  a[0] * (b[1] * c[2] - b[2] * c[1]) -
  a[1] * (b[0] * c[2] - b[2] * c[0]) +
  a[2] * (b[0] * c[1] - b[1] * c[0]);
