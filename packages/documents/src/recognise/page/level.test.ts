import { describe, expect, it } from "vitest";
import type { Point, Quad, RecognisedLine } from "../recognizer.ts";
import { levelFor } from "./level.ts";

const SIZE = { width: 1_000, height: 1_000 };
const COLUMNS = [100, 300, 480, 640, 820];
const ROWS = Array.from({ length: 12 }, (_, row) => 150 + 30 * row);

/** A word of four letters, 12 pixels high, whose foot stands where `bend` takes it. */
function lineAt(x: number, y: number, bend: (x: number, y: number) => number): RecognisedLine {
  const foot = (at: number) => y + bend(at, y);
  const corner = (at: number, down: number): Point => ({ x: at, y: foot(at) + down });
  const quad: Quad = [corner(x, -15), corner(x + 60, -15), corner(x + 60, 3), corner(x, 3)];
  const characters = [0, 1, 2, 3].map((index) => {
    const [left, right] = [x + 15 * index, x + 15 * index + 12];
    const bottom = foot((left + right) / 2);
    return { text: "N", score: 1, box: { left, right, top: bottom - 12, bottom } };
  });
  return { quad, words: [{ text: "NNNN", characters }] };
}

/** The most that two words of one row stand apart in height once they are levelled, in pixels. */
function unevenness(bend: (x: number, y: number) => number): number {
  const lines = ROWS.flatMap((y) => COLUMNS.map((x) => lineAt(x, y, bend)));
  const levelOf = levelFor(lines, SIZE);
  const feet = lines.map((line, index) => {
    const box = line.words[0]?.characters[1]?.box;
    return box ? levelOf(index)(box.left, box.bottom).y : Number.NaN;
  });
  const apart = ROWS.map((_, row) => {
    const own = feet.slice(row * COLUMNS.length, (row + 1) * COLUMNS.length);
    return Math.max(...own) - Math.min(...own);
  });
  return Math.max(...apart);
}

describe("levelFor lays rows level", () => {
  it("of a paper that lies aslant", () => {
    expect(unevenness((x, y) => 0.15 * x + 0.00012 * x * (y - 500))).toBeLessThan(2);
  });

  it("of a paper that is curled", () => {
    expect(unevenness((x) => 45 * Math.sin((Math.PI * x) / 1_000))).toBeLessThan(3);
  });

  it("of a paper that was folded from top to bottom, beyond which no smooth way leads", () => {
    expect(unevenness((x) => 0.1 * x + (x > 560 ? 0.08 * (x - 560) : 0))).toBeLessThan(4);
  });

  it("and leaves a flat one as it is", () => {
    expect(unevenness(() => 0)).toBeLessThan(0.01);
  });
});
