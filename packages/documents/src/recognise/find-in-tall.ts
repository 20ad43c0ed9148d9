import type { Picture } from "../picture/picture.ts";
import type { LineFinder, Point, Quad } from "./recognizer.ts";

/** From this many times as high as wide a picture is a long screen capture: no sheet of paper is. */
const TALL = 2.6;
/** A part is about as high as a sheet of paper to its width, and shares a fifth with the next one. */
const PART = 1.5;
const SHARED = 0.3;

/**
 * Finds lines in long screen captures too. Finders shrink a picture until its longer side fits their network, and
 * one of 1,080 x 10,000 would be left with 216 pixels of width; so it is searched in overlapping parts. A line is
 * taken from the part in whose middle it lies, so that none is found twice or cut.
 */
export const findInTall = (finder: LineFinder): LineFinder => ({
  name: finder.name,
  find: async (picture) => {
    if (picture.height <= TALL * picture.width) return await finder.find(picture);
    const found: Quad[] = [];
    for (const part of partsOf(picture)) {
      const quads = await finder.find(cut(picture, part.top, part.bottom));
      const moved = quads.map((quad) => down(quad, part.top));
      found.push(...moved.filter((quad) => isWithin(middleOf(quad), part.from, part.to)));
    }
    return found;
  },
  findTurn: (picture, found) => finder.findTurn(picture, found),
  close: () => finder.close(),
});

interface Part {
  readonly top: number;
  readonly bottom: number;
  /** Lines whose middle lies from here to here are this part's. */
  readonly from: number;
  readonly to: number;
}

function partsOf({ width, height }: Picture): Part[] {
  const [high, shared] = [Math.round(PART * width), Math.round(SHARED * width)];
  const count = Math.ceil((height - shared) / (high - shared));
  return Array.from({ length: count }, (_, i) => {
    const top = i * (high - shared);
    const bottom = Math.min(height, top + high);
    const from = i === 0 ? 0 : top + shared / 2;
    return { top, bottom, from, to: bottom === height ? height + 1 : bottom - shared / 2 };
  });
}

const cut = ({ width, rgb }: Picture, top: number, bottom: number): Picture => ({
  width,
  height: bottom - top,
  rgb: rgb.subarray(3 * width * top, 3 * width * bottom),
});

function down([a, b, c, d, bend]: Quad, by: number): Quad {
  const moved = ({ x, y }: Point): Point => ({ x, y: y + by });
  const corners = [moved(a), moved(b), moved(c), moved(d)] as const;
  return bend ? [...corners, bend] : corners;
}

const middleOf = ([a, b, c, d]: Quad): number => (a.y + b.y + c.y + d.y) / 4;
const isWithin = (y: number, from: number, to: number): boolean => y >= from && y < to;
