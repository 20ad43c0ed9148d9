import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const source = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...source.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

const tones = ["emergency", "today", "routine", "fine", "unsure", "note"];
const grounds = ["paper", "card", "dawn", "sunk", "pine-soft"];
const inks = ["ink", "soft", "pine", "pine-strong", "danger", "clay"];

/** WCAG 2.2: 4.5 to 1 for words, 3 to 1 for edges of controls, pictures and the focus. */
const words: [string, string][] = [
  ...grounds.flatMap((ground) => inks.map((ink): [string, string] => [ink, ground])),
  ...tones.map((tone): [string, string] => [`on-${tone}`, tone]),
  ["on-pine", "pine"],
  ["on-pine", "pine-strong"],
  ["on-danger", "danger"],
  ["paper", "ink"],
];
const edges: [string, string][] = [
  ["edge", "paper"],
  ["edge", "card"],
  ["clay", "pine-soft"],
  ...tones.map((tone): [string, string] => [`${tone}-edge`, tone]),
];

test.each(["light", "dark"] as const)("every pair that is used together can be told apart (%s)", (theme) => {
  const weak = [
    ...words.map((pair) => ({ pair, least: 4.5 })),
    ...edges.map((pair) => ({ pair, least: 3 })),
  ].filter(({ pair: [front, back], least }) => contrast(colour(front, theme), colour(back, theme)) < least);
  expect(weak.map(({ pair }) => pair.join(" on "))).toEqual([]);
});

function colour(name: string, theme: "light" | "dark"): string {
  const found = tokens.get(name);
  if (!found) throw new Error(`there is no token ${name}`);
  return found[theme];
}

/** Contrast ratio of two colours, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
