/** What a sum of terms should come to at one place, and how much that counts. */
export interface Equation {
  readonly terms: readonly number[];
  readonly value: number;
  readonly weight: number;
}

/** Rounds of fitting, each trusting what fits badly less (Tukey's biweight). */
const ROUNDS = 4;

/**
 * The factors of terms that come nearest to all equations by least squares, without those that fit none of the
 * others. `ridge` (one for each term) keeps terms that no equation speaks for at nothing; `spread` is the least
 * miss that is held against an equation.
 */
export function fitRobustly(
  equations: readonly Equation[],
  ridge: readonly number[],
  spread: number,
): readonly number[] {
  let weights = equations.map((e) => e.weight);
  let factors = solve(equations, weights, ridge);
  for (let round = 0; round < ROUNDS; round++) {
    const misses = equations.map((e) => Math.abs(e.value - sumOf(factors, e.terms)));
    const widest = Math.max(spread, 4.7 * median(misses));
    weights = equations.map((e, i) => {
      const part = (misses[i] ?? 0) / widest;
      return part >= 1 ? 0 : e.weight * (1 - part * part) ** 2;
    });
    factors = solve(equations, weights, ridge);
  }
  return factors;
}

/** The terms times their factors. */
export const sumOf = (factors: readonly number[], terms: readonly number[]): number =>
  factors.reduce((sum, factor, i) => sum + factor * (terms[i] ?? 0), 0);

/** Normal equations by Gaussian elimination. */
function solve(
  equations: readonly Equation[],
  weights: readonly number[],
  ridge: readonly number[],
): number[] {
  const total = weights.reduce((sum, w) => sum + w, 0) || 1;
  const size = ridge.length;
  const rows = ridge.map((keep, i) =>
    Array.from({ length: size + 1 }, (_, j): number => (i === j ? keep : 0)),
  );
  equations.forEach(({ terms, value }, at) => {
    const weight = (weights[at] ?? 0) / total;
    for (const [i, row] of rows.entries()) {
      for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + weight * (terms[i] ?? 0) * (terms[j] ?? 0);
      row[size] = (row[size] ?? 0) + weight * (terms[i] ?? 0) * value;
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
