import { expect, test } from "vitest";
import { sharpened } from "./sharpened.ts";

const [WIDTH, HEIGHT] = [40, 20];

/** Two upright strokes that blur has run together, on grey paper. */
function blurredStrokes(): Uint8Array {
  return new Uint8Array(WIDTH * HEIGHT).map((_, at) => {
    const x = at % WIDTH;
    const ink = Math.exp(-(((x - 17) / 3) ** 2)) + Math.exp(-(((x - 23) / 3) ** 2));
    return Math.round(200 - 100 * Math.min(1, ink));
  });
}

/** How much of the strokes' ink there is between them, 0 to 1. */
function inkBetween(grey: Uint8Array): number {
  const at = (x: number) => grey[(HEIGHT / 2) * WIDTH + x] ?? 0;
  return (at(4) - at(20)) / (at(4) - at(17));
}

test("strokes that blur has run together are parted", () => {
  expect(inkBetween(blurredStrokes())).toBeGreaterThan(0.73);
  const after = sharpened(blurredStrokes(), WIDTH, HEIGHT, { strength: 5, reach: 3 });
  expect(inkBetween(after)).toBeLessThan(0.65);
});

test("plain paper stays plain, and grain does not grow", () => {
  const paper = new Uint8Array(WIDTH * HEIGHT).map((_, at) => 200 + ((at * 7919) % 9) - 4);
  const after = sharpened(paper, WIDTH, HEIGHT, { strength: 4, reach: 3 });
  const inner = after.filter((_, at) => at % WIDTH > 4 && at % WIDTH < WIDTH - 4);
  expect(Math.max(...inner) - Math.min(...inner)).toBeLessThan(9);
});
