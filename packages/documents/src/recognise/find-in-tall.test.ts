import fc from "fast-check";
import { expect, test } from "vitest";
import type { Picture } from "../picture/picture.ts";
import { findInTall } from "./find-in-tall.ts";
import type { LineFinder, Quad } from "./recognizer.ts";

/** Lines are rows of black pixels; the ends of a picture cut them. */
const blank = (width: number, height: number): Picture => ({
  width,
  height,
  rgb: new Uint8Array(3 * width * height).fill(255),
});
const HIGH = 4;
function withLines(picture: Picture, tops: readonly number[]): Picture {
  for (const top of tops) picture.rgb.fill(0, 3 * picture.width * top, 3 * picture.width * (top + HIGH));
  return picture;
}

/** Finds the rows of black, and keeps the sizes of the pictures that it was shown. */
function finder() {
  const shown: string[] = [];
  const find = async ({ width, height, rgb }: Picture) => {
    shown.push(`${width}x${height}`);
    const isBlack = (y: number) => y >= 0 && y < height && rgb[3 * width * y] === 0;
    const quads: Quad[] = [];
    for (let y = 0; y < height; y++) {
      if (!isBlack(y) || isBlack(y - 1)) continue;
      let end = y;
      while (isBlack(end)) end++;
      quads.push([
        { x: 0, y },
        { x: width, y },
        { x: width, y: end },
        { x: 0, y: end },
      ]);
    }
    return quads;
  };
  const tall: LineFinder = findInTall({
    name: "rows",
    find,
    findTurn: async () => 0,
    close: async () => undefined,
  });
  return { tall, shown };
}

test("a sheet is searched whole, a long capture in parts of a sheet's shape", async () => {
  const { tall, shown } = finder();
  await tall.find(blank(100, 150));
  await tall.find(blank(150, 100));
  await tall.find(blank(100, 260));
  expect(shown).toEqual(["100x150", "150x100", "100x260"]);
  shown.length = 0;
  await tall.find(blank(100, 400));
  expect(shown).toEqual(["100x150", "100x150", "100x150", "100x40"]);
});

test("every line of a long capture is found once, whole and at its place", async () => {
  const lines = fc.uniqueArray(fc.integer({ min: 0, max: 180 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 920, max: 1_400 }), async (places, height) => {
      const tops = places.map((place) => place * 5).sort((a, b) => a - b);
      const found = await finder().tall.find(withLines(blank(100, height), tops));
      expect(found.map((quad) => [quad[0].y, quad[2].y])).toEqual(tops.map((top) => [top, top + HIGH]));
    }),
    { numRuns: 50 },
  );
});
