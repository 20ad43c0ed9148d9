import { expect, test } from "vitest";
import type { Line } from "../text/lines.ts";
import { findFurniture } from "./furniture.ts";

const line = (text: string, baseline: number): Line => ({
  page: 1,
  words: [],
  segments: [],
  text,
  box: { left: 50, right: 500, top: baseline - 8, bottom: baseline },
  baseline,
  size: 9,
  ruledOff: false,
});
const page = (...texts: string[]) => ({
  lines: texts.map((text, index) => line(text, 40 + 20 * index)),
  height: 842,
});
const head = ["Northfield Laboratory", "Name A. Sample"];
const textsOf = (pages: ReturnType<typeof page>[]) => [...findFurniture(pages)].map((found) => found.text);

test("what every page begins with is letterhead", () => {
  const pages = [page(...head, "Sodium 140", "Potassium 4.1"), page(...head, "Glucose 92", "Urea 30")];
  expect(textsOf(pages)).toEqual([...head, ...head]);
});

test("the same page twice is no letterhead: its rows would be lost", () => {
  const rows = Array.from({ length: 20 }, (_, index) => `Test ${"abcdefghijklmnopqrst"[index]} result`);
  expect(textsOf([page(...head, ...rows), page(...head, ...rows)])).toEqual([]);
});
