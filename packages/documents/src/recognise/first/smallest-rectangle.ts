import type { Point, Quad } from "../recognizer.ts";
import { quadAt } from "./quad.ts";

/** The corners of the convex hull, clockwise on the screen (Andrew's monotone chain). */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      for (let last = chain.at(-1), before = chain.at(-2); last && before; ) {
        if ((last.x - before.x) * (point.y - before.y) - (last.y - before.y) * (point.x - before.x) > 0)
          break;
        chain.pop();
        [last, before] = [chain.at(-1), chain.at(-2)];
      }
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** The rectangle that leans by `angle` (radians) around these points. */
export function rectangleAt(points: readonly Point[], angle: number): Quad {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    const [u, v] = [x * cos + y * sin, y * cos - x * sin];
    [left, right] = [Math.min(left, u), Math.max(right, u)];
    [top, bottom] = [Math.min(top, v), Math.max(bottom, v)];
  }
  const [u, v] = [(left + right) / 2, (top + bottom) / 2];
  return quadAt({ x: u * cos - v * sin, y: u * sin + v * cos }, right - left, bottom - top, angle);
}

/**
 * The lean, between -45 and 45 degrees in radians, of the rectangle of least area around a convex hull: one of
 * its sides lies on a side of the hull.
 */
export function leanOf(hull: readonly Point[]): number {
  let best = { area: Infinity, angle: 0 };
  hull.forEach((from, index) => {
    const to = hull[(index + 1) % hull.length] ?? from;
    const side = Math.atan2(to.y - from.y, to.x - from.x);
    const angle = side - (Math.PI / 2) * Math.round(side / (Math.PI / 2));
    const area = areaAt(hull, angle);
    if (area < best.area - 1e-6) best = { area, angle };
  });
  return best.angle;
}

function areaAt(points: readonly Point[], angle: number): number {
  const [a, b, , d] = rectangleAt(points, angle);
  return Math.hypot(b.x - a.x, b.y - a.y) * Math.hypot(d.x - a.x, d.y - a.y);
}
