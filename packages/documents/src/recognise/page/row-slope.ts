import type { Quad } from "../recognizer.ts";

interface Sample {
  readonly x: number;
  readonly y: number;
  readonly slope: number;
  readonly weight: number;
}

/** How steeply print runs at a place of the picture: y per x, both in pixels. */
export type SlopeField = (x: number, y: number) => number;

/** Lines shorter than this many heights say little about their slope. */
const LONG = 2.5;
/** Rounds of fitting, each trusting the lines that fit badly less (Tukey's biweight). */
const ROUNDS = 4;
const RIDGE = 1e-3;

/**
 * The slope of print all over a page, from the lines that were found: a paper that lies flat has one slope, one
 * seen from the side or curled has a slope that changes slowly. Fitted by weighted least squares over a
 * polynomial whose degree grows with the number of lines.
 */
export function fitSlope(
  quads: readonly Quad[],
  size: { readonly width: number; readonly height: number },
): SlopeField {
  const samples = quads.flatMap((quad) => sampleOf(quad, size));
  if (samples.length === 0) return () => 0;
  const terms = samples.length < 8 ? 1 : samples.length < 24 ? 3 : 6;
  let weights = samples.map((s) => s.weight);
  let factors = solve(samples, weights, terms);
  for (let round = 0; round < ROUNDS; round++) {
    const misses = samples.map((s) => Math.abs(s.slope - valueAt(factors, s.x, s.y)));
    const spread = Math.max(0.002, 4.7 * median(misses));
    weights = samples.map((s, i) => {
      const part = (misses[i] ?? 0) / spread;
      return part >= 1 ? 0 : s.weight * (1 - part * part) ** 2;
    });
    factors = solve(samples, weights, terms);
  }
  return (x, y) => valueAt(factors, ...normal(x, y, size));
}

function sampleOf([a, b, c, d]: Quad, size: { width: number; height: number }): Sample[] {
  const across = b.x - a.x + c.x - d.x;
  const down = b.y - a.y + c.y - d.y;
  const [width, height] = [Math.hypot(across, down) / 2, Math.hypot(d.x - a.x, d.y - a.y)];
  if (width < LONG * height || Math.abs(across) < Math.abs(down)) return [];
  const [x, y] = normal((a.x + b.x + c.x + d.x) / 4, (a.y + b.y + c.y + d.y) / 4, size);
  return [{ x, y, slope: down / across, weight: width }];
}

const normal = (x: number, y: number, size: { width: number; height: number }): [number, number] => [
  (2 * x) / size.width - 1,
  (2 * y) / size.height - 1,
];

const basis = (x: number, y: number): number[] => [1, x, y, x * y, x * x, y * y];

const valueAt = (factors: readonly number[], x: number, y: number): number => {
  const parts = basis(x, y);
  return factors.reduce((sum, factor, i) => sum + factor * (parts[i] ?? 0), 0);
};

/** Normal equations by Gaussian elimination; the ridge keeps terms that no line speaks for at nothing. */
function solve(samples: readonly Sample[], weights: readonly number[], terms: number): number[] {
  const total = weights.reduce((sum, w) => sum + w, 0) || 1;
  const rows = Array.from({ length: terms }, (_, i) =>
    Array.from({ length: terms + 1 }, (_, j): number => (i === j && i > 0 ? RIDGE : 0)),
  );
  samples.forEach((sample, at) => {
    const parts = basis(sample.x, sample.y);
    const weight = (weights[at] ?? 0) / total;
    for (const [i, row] of rows.entries()) {
      for (let j = 0; j < terms; j++) row[j] = (row[j] ?? 0) + weight * (parts[i] ?? 0) * (parts[j] ?? 0);
      row[terms] = (row[terms] ?? 0) + weight * (parts[i] ?? 0) * sample.slope;
    }
  });
  return eliminate(rows);
}

function eliminate(rows: number[][]): number[] {
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    const pivot = rows[at];
    const head = pivot?.[at] ?? 0;
    if (!pivot || Math.abs(head) < 1e-12) continue;
    for (const [i, row] of rows.entries()) {
      if (i === at) continue;
      const share = (row[at] ?? 0) / head;
      for (let j = at; j <= size; j++) row[j] = (row[j] ?? 0) - share * (pivot[j] ?? 0);
    }
  }
  return rows.map((row, i) => {
    const head = row[i] ?? 0;
    return Math.abs(head) < 1e-12 ? 0 : (row[size] ?? 0) / head;
  });
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
