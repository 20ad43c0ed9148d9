import { expect, test } from "vitest";
import type { Picture } from "../../picture/picture.ts";
import type { Point, Quad } from "../recognizer.ts";
import { cutStrip } from "./strip.ts";

const [WIDTH, HEIGHT] = [300, 200];

/** A page of one grey with a black square of 10 pixels centred at `ink`. */
function page(ink: Point, paper: (x: number) => number = () => 200): Picture {
  const rgb = new Uint8Array(3 * WIDTH * HEIGHT);
  for (let i = 0; i < WIDTH * HEIGHT; i++) {
    const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)];
    const black = Math.abs(x + 0.5 - ink.x) < 5 && Math.abs(y + 0.5 - ink.y) < 5;
    rgb.fill(black ? 0 : paper(x), 3 * i, 3 * i + 3);
  }
  return { width: WIDTH, height: HEIGHT, rgb };
}

const level: Quad = [
  { x: 50, y: 80 },
  { x: 250, y: 80 },
  { x: 250, y: 100 },
  { x: 50, y: 100 },
];

function inkBox(strip: NonNullable<ReturnType<typeof cutStrip>>) {
  const dark = [...strip.pixels.keys()].filter((i) => (strip.pixels[i] ?? 255) < 128);
  const [xs, ys] = [dark.map((i) => i % strip.width), dark.map((i) => Math.floor(i / strip.width))];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs) + 1,
    bottom: Math.max(...ys) + 1,
  };
}

test("what a strip shows is found again at its place in the picture", () => {
  const strip = cutStrip(page({ x: 120, y: 90 }), level);
  if (!strip) throw new Error("no strip");
  const box = strip.toPicture(inkBox(strip));
  expect(Math.abs(box.left - 115)).toBeLessThan(1);
  expect(Math.abs(box.right - 125)).toBeLessThan(1);
  expect(Math.abs(box.top - 85)).toBeLessThan(1);
  expect(Math.abs(box.bottom - 95)).toBeLessThan(1);
});

test("a line that climbs is laid level, and its places lead back", () => {
  const climbing: Quad = [
    { x: 50, y: 120 },
    { x: 250, y: 60 },
    { x: 256, y: 80 },
    { x: 56, y: 140 },
  ];
  const strip = cutStrip(page({ x: 203, y: 84.1 }), climbing);
  if (!strip) throw new Error("no strip");
  const ink = inkBox(strip);
  expect(Math.abs((ink.top + ink.bottom) / 2 - strip.height / 2)).toBeLessThan(2);
  const box = strip.toPicture(ink);
  expect(Math.abs((box.left + box.right) / 2 - 203)).toBeLessThan(1);
  expect(Math.abs((box.top + box.bottom) / 2 - 84.1)).toBeLessThan(1);
});

test("paper becomes white in light and in shadow, ink stays dark", () => {
  const strip = cutStrip(
    page({ x: 240, y: 90 }, (x) => 240 - 0.3 * x),
    level,
  );
  if (!strip) throw new Error("no strip");
  const row = strip.pixels.subarray(12 * strip.width, 13 * strip.width);
  expect(Math.min(...row)).toBeGreaterThan(210);
  const ink = inkBox(strip);
  expect(ink.right - ink.left).toBeLessThan(30);
});

test("empty paper is not stretched into ink", () => {
  const strip = cutStrip(
    page({ x: -50, y: -50 }, (x) => 200 + (x % 3)),
    level,
  );
  expect(Math.min(...(strip?.pixels ?? []))).toBeGreaterThan(200);
});

test("what has no size or is far too long is no line", () => {
  const [a, b] = level;
  expect(cutStrip(page(a), [a, b, b, a])).toBeNull();
  const long: Quad = [a, { x: 9_000, y: 80 }, { x: 9_000, y: 100 }, { x: 50, y: 100 }];
  expect(cutStrip(page(a), long)).toBeNull();
});
