import type { Point } from "../recognizer.ts";

/** Neighbouring cells of a map that are all above a threshold. */
export interface Region {
  /** Corners of its cells, enough for its convex hull. */
  readonly outline: readonly Point[];
  /** Mean of the map over its cells. */
  readonly mean: number;
  readonly cells: number;
}

interface Run {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly sum: number;
}

/** The regions of `map` (row by row) above `threshold`, cells touching at sides or corners, top to bottom. */
export function findRegions(map: Float32Array, width: number, height: number, threshold: number): Region[] {
  const runs: Run[] = [];
  const parent: number[] = [];
  const rootOf = (index: number): number => {
    let at = index;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) at = up;
    parent[index] = at;
    return at;
  };
  let above: readonly [from: number, to: number] = [0, 0];
  for (let y = 0; y < height; y++) {
    const first = runs.length;
    let look = above[0];
    for (const run of runsOf(map, width, y, threshold)) {
      const index = runs.push(run) - 1;
      parent.push(index);
      while (look < above[1] && (runs[look]?.to ?? 0) < run.from) look++;
      for (let at = look; at < above[1] && (runs[at]?.from ?? Infinity) <= run.to; at++) {
        const [a, b] = [rootOf(at), rootOf(index)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
    above = [first, runs.length];
  }
  const groups = new Map<number, Run[]>();
  runs.forEach((run, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(run);
    else groups.set(root, [run]);
  });
  return [...groups.values()].map(regionOf);
}

function* runsOf(map: Float32Array, width: number, y: number, threshold: number): Generator<Run> {
  const row = y * width;
  for (let x = 0; x < width; x++) {
    if ((map[row + x] ?? 0) <= threshold) continue;
    const from = x;
    let sum = 0;
    for (; x < width && (map[row + x] ?? 0) > threshold; x++) sum += map[row + x] ?? 0;
    yield { y, from, to: x, sum };
  }
}

function regionOf(runs: readonly Run[]): Region {
  const cells = runs.reduce((total, run) => total + run.to - run.from, 0);
  return {
    outline: runs.flatMap(({ y, from, to }) => [
      { x: from, y },
      { x: to, y },
      { x: from, y: y + 1 },
      { x: to, y: y + 1 },
    ]),
    mean: runs.reduce((total, run) => total + run.sum, 0) / cells,
    cells,
  };
}
