import { expect, test } from "vitest";
import type { Rect } from "../../geometry.ts";
import { angleOf, centreOf, sizeOf } from "../first/quad.ts";
import type { Quad } from "../recognizer.ts";
import { quadOfWords } from "./quad-of-words.ts";

const level: Quad = [
  { x: 100, y: 90 },
  { x: 500, y: 90 },
  { x: 500, y: 110 },
  { x: 100, y: 110 },
];
const box = (left: number, right: number, top = 94, bottom = 106): Rect => ({ left, right, top, bottom });

test("the part of the line that a word covers, with paper beside it", () => {
  const quad = quadOfWords([box(200, 240)], [level], [box(110, 150), box(300, 340)], 0.3);
  expect(quad).toEqual([
    { x: 194, y: 90 },
    { x: 246, y: 90 },
    { x: 246, y: 110 },
    { x: 194, y: 110 },
  ]);
});

test("never over a neighbour", () => {
  const quad = quadOfWords([box(200, 240)], [level], [box(190, 198), box(241, 260)], 0.3);
  expect(quad?.[0].x).toBe(199);
  expect(quad?.[1].x).toBe(240.5);
});

test("words of several lines on one row share a quad that leans as the line does", () => {
  const leaning: Quad = [
    { x: 100, y: 90 },
    { x: 500, y: 98 },
    { x: 499.6, y: 118 },
    { x: 99.6, y: 110 },
  ];
  const quad = quadOfWords([box(200, 210, 96, 108), box(220, 260, 96, 109)], [leaning, level], [], 0.3);
  if (!quad) throw new Error("no quad");
  expect(angleOf(quad)).toBeCloseTo(angleOf(leaning), 3);
  expect(sizeOf(quad).height).toBeCloseTo(20, 1);
  expect(centreOf(quad).y).toBeCloseTo(102.6, 0);
});

test("words above each other have none", () => {
  expect(quadOfWords([box(200, 240), box(200, 240, 120, 132)], [level], [], 0.3)).toBeNull();
  expect(quadOfWords([], [level], [], 0.3)).toBeNull();
});
