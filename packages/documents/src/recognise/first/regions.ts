import type { Point } from "../recognizer.ts";

type Cells = Float32Array | Uint8Array;

/** Neighbouring cells of one row: `from` the first, `to` the one after the last. */
export interface Run {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  /** Sum of the map over them. */
  readonly sum: number;
}

/** Cells of a map that hang together and are all above a threshold, as runs from top to bottom. */
export type Region = readonly Run[];

export const cellsOf = (region: Region): number => region.reduce((sum, run) => sum + run.to - run.from, 0);

/** Mean of the map over the region's cells. */
export const meanOf = (region: Region): number =>
  region.reduce((sum, run) => sum + run.sum, 0) / cellsOf(region);

/** Corners of its cells, enough for its convex hull. */
export const outlineOf = (region: Region): Point[] =>
  region.flatMap(({ y, from, to }) => [
    { x: from, y },
    { x: to, y },
    { x: from, y: y + 1 },
    { x: to, y: y + 1 },
  ]);

/** The regions of `map` (row by row) above `threshold`, cells touching at sides or corners, top to bottom. */
export function findRegions(map: Cells, width: number, height: number, threshold: number): Region[] {
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
  return [...groups.values()];
}

function* runsOf(map: Cells, width: number, y: number, threshold: number): Generator<Run> {
  const row = y * width;
  for (let x = 0; x < width; x++) {
    if ((map[row + x] ?? 0) <= threshold) continue;
    const from = x;
    let sum = 0;
    for (; x < width && (map[row + x] ?? 0) > threshold; x++) sum += map[row + x] ?? 0;
    yield { y, from, to: x, sum };
  }
}
