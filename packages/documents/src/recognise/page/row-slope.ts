import type { Quad } from "../recognizer.ts";
import { type Equation, fitRobustly, sumOf } from "./smooth-fit.ts";

/** How steeply print runs at a place of the picture: y per x, both in pixels. */
export type SlopeField = (x: number, y: number) => number;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Lines shorter than this many heights say little about their slope. */
const LONG = 2.5;
const RIDGE = 1e-3;
/** A slope that is this far off is not held against a line. */
const SPREAD = 0.002;

/**
 * The slope of print all over a page, from the lines that were found: a paper that lies flat has one slope, one
 * seen from the side or curled has a slope that changes slowly. Fitted by weighted least squares over a
 * polynomial whose degree grows with the number of lines.
 */
export function fitSlope(quads: readonly Quad[], size: Size): SlopeField {
  const samples = quads.flatMap((quad) => sampleOf(quad, size));
  if (samples.length === 0) return () => 0;
  const count = samples.length < 8 ? 1 : samples.length < 24 ? 3 : 6;
  const terms = (x: number, y: number) => basis(x, y).slice(0, count);
  const ridge = terms(0, 0).map((_, i) => (i === 0 ? 0 : RIDGE));
  const equations = samples.map(({ x, y, ...rest }): Equation => ({ terms: terms(x, y), ...rest }));
  const factors = fitRobustly(equations, ridge, SPREAD);
  return (x, y) => sumOf(factors, terms(...normal(x, y, size)));
}

function sampleOf([a, b, c, d]: Quad, size: Size) {
  const across = b.x - a.x + c.x - d.x;
  const down = b.y - a.y + c.y - d.y;
  const [width, height] = [Math.hypot(across, down) / 2, Math.hypot(d.x - a.x, d.y - a.y)];
  if (width < LONG * height || Math.abs(across) < Math.abs(down)) return [];
  const [x, y] = normal((a.x + b.x + c.x + d.x) / 4, (a.y + b.y + c.y + d.y) / 4, size);
  return [{ x, y, value: down / across, weight: width }];
}

const normal = (x: number, y: number, size: Size): [number, number] => [
  (2 * x) / size.width - 1,
  (2 * y) / size.height - 1,
];

const basis = (x: number, y: number): number[] => [1, x, y, x * y, x * x, y * y];
