import { expect, test } from "vitest";
import { drawnPage } from "../../../test/drawn-page.ts";
import { centreX } from "../../geometry.ts";
import { loadEngine } from "../../node/load-engine.ts";
import type { Picture } from "../../picture/picture.ts";
import { inkOutside } from "./ink-outside.ts";

const engine = await loadEngine();
const page = await drawnPage(engine, { family: "ruled", seed: 1 }, 150);
const quads = page.cells.map((cell) => cell.quad);

test("a page on which everything was found has no ink left, rules and frames aside", () => {
  expect(inkOutside(page.picture, quads)).toEqual([]);
});

test("each cell that nobody found is named, at its place", () => {
  const long = page.cells.filter((cell) => /^[\p{L}\d.]{4,}$/u.test(cell.text)).slice(0, 20);
  expect(long.length).toBeGreaterThan(10);
  for (const cell of long) {
    const left = inkOutside(
      page.picture,
      quads.filter((quad) => quad !== cell.quad),
    );
    const [a, b, c] = cell.quad;
    const here = left.filter(
      (box) => centreX(box) > a.x && centreX(box) < b.x && box.top > a.y && box.bottom < c.y,
    );
    expect([cell.text, here.length > 0]).toEqual([cell.text, true]);
  }
});

test("grain and a shadow are no print", () => {
  const { width, height, rgb } = page.picture;
  let seed = 7;
  const noisy: Picture = {
    width,
    height,
    rgb: rgb.map((value, i) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      const light = 1 - (0.5 * (Math.floor(i / 3) % width)) / width;
      return Math.max(0, Math.min(255, value * light + ((seed >>> 16) % 41) - 20));
    }),
  };
  expect(inkOutside(noisy, quads)).toEqual([]);
});

test("without a found line nothing tells how large print is", () => {
  expect(inkOutside(page.picture, [])).toEqual([]);
});
