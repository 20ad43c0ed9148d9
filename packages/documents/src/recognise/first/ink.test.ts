import { expect, test } from "vitest";
import { BEYOND, type Crop, LINE_HEIGHT } from "./crop.ts";
import { inkOf } from "./ink.ts";

const WIDTH = 96;
const HEIGHT = LINE_HEIGHT + 2 * BEYOND;

/** A crop whose greys are told by place; row 0 is the first of the line. */
function cropOf(grey: (x: number, y: number) => number): Crop {
  const rgb = new Uint8Array(3 * WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++)
      rgb.fill(grey(x, y - BEYOND), 3 * (y * WIDTH + x), 3 * (y * WIDTH + x) + 3);
  return { width: WIDTH, rgb, toPicture: (x, y) => ({ x, y }) };
}

const inRow = (mask: Uint8Array, row: number): number[] =>
  [...mask.subarray((row + BEYOND) * WIDTH, (row + BEYOND + 1) * WIDTH)].flatMap((ink, x) =>
    ink ? [x] : [],
  );

const isStem = (x: number, y: number): boolean => x % 24 >= 10 && x % 24 < 14 && y >= 12 && y < 36;

test("a shadow whose edge runs through a line is paper on both sides", () => {
  const light = (x: number) => 1 - 0.5 / (1 + Math.exp((40 - x) / 8));
  const ink = inkOf(cropOf((x, y) => Math.round(light(x) * (isStem(x, y) ? 150 : 230))));
  expect(inRow(ink.mask, 20)).toEqual([10, 34, 58, 82].flatMap((x) => [x, x + 1, x + 2, x + 3]));
});

test("pale strokes of blurred print are ink where words are parted, not where letters are measured", () => {
  const isArm = (x: number, y: number): boolean => x % 24 >= 14 && x % 24 < 20 && y >= 18 && y < 22;
  const isSoft = (x: number, y: number): boolean => x % 24 >= 9 && x % 24 < 15 && y >= 10 && y < 38;
  const ink = inkOf(
    cropOf((x, y) =>
      isStem(x, y) && x % 24 === 11 ? 100 : isStem(x, y) || isArm(x, y) ? 172 : isSoft(x, y) ? 165 : 220,
    ),
  );
  expect(inRow(ink.mask, 20)).not.toContain(17);
  expect(inRow(ink.pale, 20)).toContain(17);
  expect(inRow(ink.pale, 20)).not.toContain(22);
});
