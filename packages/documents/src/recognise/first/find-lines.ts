import type { Point, Quad } from "../recognizer.ts";
import { bentQuad } from "./bend.ts";
import { angleOf, centreOf, distance, quadAt, sizeOf } from "./quad.ts";
import { cellsOf, findRegions, meanOf, outlineOf, type Region } from "./regions.ts";
import { hullOf, leanOf, rectangleAt } from "./smallest-rectangle.ts";
import type { TextMap } from "./text-map.ts";

/** PaddleOCR's thresholds of the probability map, lower for the mean: a lone sign is a faint region. */
const CELL = 0.3;
const MEAN = 0.5;
const LEAST_CELLS = 6;
/** The network marks the core of a line; the line is this much larger (`unclip_ratio` of PaddleOCR). */
const GROWTH = 1.6;
/** A region this many times as long as high shows how the print leans. */
const LONG = 3;

/** The lines of print in pixels of the picture, in no particular order. */
export function linesOf(map: TextMap): Quad[] {
  const regions = findRegions(map.likely, map.width, map.height, CELL).filter(
    (region) => cellsOf(region) >= LEAST_CELLS && meanOf(region) >= MEAN,
  );
  return leaningAlike(regions).map((core) => {
    const { width, height } = sizeOf(core);
    const margin = (GROWTH * width * height) / (2 * (width + height));
    const grown = quadAt(centreOf(core), width + 2 * margin, height + 2 * margin, angleOf(core));
    const inPixels = ({ x, y }: Point): Point => ({ x: x * map.perCell.x, y: y * map.perCell.y });
    const [a, b, c, d] = grown;
    const bend = core[4];
    const corners = [inPixels(a), inPixels(b), inPixels(c), inPixels(d)] as const;
    return bend ? [...corners, inPixels(bend)] : corners;
  });
}

/**
 * A rectangle around each region. Long ones lean as their outline says; of short ones the outline says
 * nothing (a lone star fits a diamond best), so they lean as the nearest long one.
 */
function leaningAlike(regions: readonly Region[]): Quad[] {
  const hulls = regions.map((region) => hullOf(outlineOf(region)));
  const own = hulls.map((hull) => rectangleAt(hull, leanOf(hull)));
  const long = own.filter((quad) => isLong(quad));
  return own.map((quad, index) => {
    if (isLong(quad)) return bentQuad(regions[index] ?? [], quad, angleOf(quad)) ?? quad;
    const centre = centreOf(quad);
    const guide = nearestTo(centre, long);
    return rectangleAt(hulls[index] ?? [], guide ? angleOf(guide) : 0);
  });
}

const isLong = (quad: Quad): boolean => {
  const { width, height } = sizeOf(quad);
  return width >= LONG * height;
};

function nearestTo(centre: { readonly x: number; readonly y: number }, quads: readonly Quad[]): Quad | null {
  let best: { quad: Quad; far: number } | null = null;
  for (const quad of quads) {
    const far = distance(centre, centreOf(quad));
    if (!best || far < best.far) best = { quad, far };
  }
  return best?.quad ?? null;
}
