import { expect, test } from "vitest";
import type { Picture } from "../../picture/picture.ts";
import { cutStrip, LINE_LOOK } from "../second/strip.ts";
import { bentBy, extentOf } from "./bend.ts";
import { BEYOND, cutOut, LINE_HEIGHT } from "./crop.ts";
import { linesOf } from "./find-lines.ts";

const [WIDTH, HEIGHT, HIGH] = [400, 120, 10];

/** Where a line of print runs whose middle hangs `sag` below its ends, on paper that leans. */
const middleAt = (x: number, sag: number): number => 50 + 0.05 * x + (4 * sag * x * (WIDTH - x)) / WIDTH ** 2;

const mapOf = (sag: number) => {
  const likely = new Float32Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 10; x < WIDTH - 10; x++)
      likely[y * WIDTH + x] = Math.abs(y + 0.5 - middleAt(x + 0.5, sag)) < HIGH / 2 ? 0.9 : 0;
  return { width: WIDTH, height: HEIGHT, likely, perCell: { x: 1, y: 1 } };
};

test("a line that bends is found with its bend, as high as its print; a straight one without", () => {
  const [bent] = linesOf(mapOf(14));
  expect(bent?.[4]?.y).toBeGreaterThan(11);
  const height = Math.hypot((bent?.[3].x ?? 0) - (bent?.[0].x ?? 0), (bent?.[3].y ?? 0) - (bent?.[0].y ?? 0));
  expect(height).toBeLessThan(3 * HIGH);
  expect(linesOf(mapOf(0))[0]).toHaveLength(4);
  expect(linesOf(mapOf(2))[0]).toHaveLength(4);
});

test("both readers get a bent line laid straight, whole", () => {
  const [quad] = linesOf(mapOf(14));
  if (!quad) throw new Error("No line was found.");
  const rgb = new Uint8Array(3 * WIDTH * HEIGHT).fill(255);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 10; x < WIDTH - 10; x++)
      if (Math.abs(y + 0.5 - middleAt(x + 0.5, 14)) < HIGH / 2)
        rgb.fill(0, 3 * (y * WIDTH + x), 3 * (y * WIDTH + x) + 3);
  const picture: Picture = { width: WIDTH, height: HEIGHT, rgb };
  const crop = cutOut(picture, quad);
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    const x = Math.round(share * crop.width);
    const dark = (y: number) => (crop.rgb[3 * ((y + BEYOND) * crop.width + x)] ?? 255) < 100;
    expect(dark(LINE_HEIGHT / 2)).toBe(true);
    expect(dark(3)).toBe(false);
    expect(dark(LINE_HEIGHT - 3)).toBe(false);
  }
  const strip = cutStrip(picture, quad);
  const middle = (strip?.height ?? 0) >> 1;
  for (const share of [0.1, 0.5, 0.9]) {
    const x = Math.round(share * (strip?.width ?? 0));
    expect(strip?.pixels[middle * (strip?.width ?? 0) + x]).toBeLessThan(100);
    expect(strip?.pixels[LINE_LOOK.border * (strip?.width ?? 0) + x]).toBeGreaterThan(150);
  }
});

test("the box around a bent line holds its middle too", () => {
  const corner = (x: number, y: number) => ({ x, y });
  const box = extentOf([corner(0, 0), corner(100, 0), corner(100, 10), corner(0, 10), { x: 0, y: 20 }]);
  expect(box).toEqual({ left: 0, right: 100, top: 0, bottom: 30 });
  expect(bentBy({ x: 0, y: 20 }, 0.5)).toEqual({ x: 0, y: 20 });
  expect(bentBy(undefined, 0.5)).toEqual({ x: 0, y: 0 });
});
