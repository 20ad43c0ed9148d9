import { afterAll, expect, test } from "vitest";
import { makeReport } from "../../corpus/index.ts";
import { newSheet } from "../../corpus/sheet.ts";
import { coverOf, type Rect, unionOf } from "../geometry.ts";
import type { Picture } from "../picture/picture.ts";
import type { RecognisedLine } from "../recognise/recognizer.ts";
import { readLayer } from "../text/read-layer.ts";
import { loadEngine } from "./load-engine.ts";
import { loadFirstReader } from "./load-first-reader.ts";

const engine = await loadEngine();
const reader = await loadFirstReader();
afterAll(() => reader.close());

interface Printed {
  readonly text: string;
  readonly box: Rect;
}

/** The first page of a document as a picture, and its words with their places in pixels. */
function draw(pdf: Uint8Array, dpi: number): { picture: Picture; words: readonly Printed[] } {
  const opened = engine.open(pdf);
  const page = opened.ok ? opened.document.page(0) : null;
  if (!opened.ok || !page) throw new Error("The document has no page.");
  const picture = page.picture(dpi);
  const scale = picture.width / page.width;
  const words = readLayer(page, 1).words.map(({ text, box }) => ({
    text,
    box: {
      left: box.left * scale,
      top: box.top * scale,
      right: box.right * scale,
      bottom: box.bottom * scale,
    },
  }));
  opened.document.close();
  return { picture, words };
}

/** Pixels taken from the place that `from` says, white outside. */
function resample(
  { rgb, width, height }: Picture,
  size: { width: number; height: number },
  from: (x: number, y: number) => readonly [number, number],
): Picture {
  const out = new Uint8Array(3 * size.width * size.height).fill(255);
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      const [u, v] = from(x, y).map(Math.round);
      if (u === undefined || v === undefined || u < 0 || v < 0 || u >= width || v >= height) continue;
      out.set(rgb.subarray(3 * (v * width + u), 3 * (v * width + u) + 3), 3 * (y * size.width + x));
    }
  }
  return { ...size, rgb: out };
}

const wordsOf = (lines: readonly RecognisedLine[]): Printed[] =>
  lines.flatMap(({ words }) =>
    words.map(({ text, characters }) => ({ text, box: unionOf(characters.map(({ box }) => box)) })),
  );

const readAll = async (picture: Picture): Promise<Printed[]> =>
  wordsOf(await reader.read(picture, await reader.find(picture)));

const plain = (text: string): string => text.replaceAll("μ", "µ");
const missing = (printed: readonly Printed[], read: readonly Printed[]): string[] =>
  printed
    .filter((word) => !read.some((r) => plain(r.text) === plain(word.text) && coverOf(r.box, word.box) > 0.5))
    .map(({ text }) => text);
const numeric = ({ text }: Printed): boolean => /^[<>]?\d[\d.,]*$/.test(text);

const report = await makeReport({ family: "ruled", seed: 4 });

test.each([200, 110])("every number of a page drawn at %i dpi is read at its place", async (dpi) => {
  const { picture, words } = draw(report.pdf, dpi);
  const read = await readAll(picture);
  expect(missing(words.filter(numeric), read)).toEqual([]);
  expect(missing(words, read).length).toBeLessThan(0.05 * words.length);
});

test("boxes are around the ink and no more", async () => {
  const { picture, words } = draw(report.pdf, 150);
  const read = await readAll(picture);
  const heights = words.filter(numeric).flatMap(({ text, box }) => {
    const found = read.find((r) => r.text === text && coverOf(r.box, box) > 0.5);
    return found ? [{ text, taller: found.box.bottom - found.box.top - (box.bottom - box.top) }] : [];
  });
  expect(heights.length).toBeGreaterThan(20);
  expect(heights.filter(({ taller }) => Math.abs(taller) > 2)).toEqual([]);
});

test("a page that leans by two degrees reads the same", async () => {
  const { picture, words } = draw(report.pdf, 200);
  const [cos, sin] = [Math.cos(Math.PI / 90), Math.sin(Math.PI / 90)];
  const [cx, cy] = [picture.width / 2, picture.height / 2];
  const turned = resample(picture, picture, (x, y) => [
    cx + (x - cx) * cos + (y - cy) * sin,
    cy + (y - cy) * cos - (x - cx) * sin,
  ]);
  const moved = words.filter(numeric).map(({ text, box }) => {
    const [x, y] = [(box.left + box.right) / 2 - cx, (box.top + box.bottom) / 2 - cy];
    const [u, v] = [cx + x * cos - y * sin, cy + y * cos + x * sin];
    return { text, box: { left: u - 4, right: u + 4, top: v - 4, bottom: v + 4 } };
  });
  expect(missing(moved, await readAll(turned))).toEqual([]);
});

test("a page on its head or on its side is known, and how to turn it", async () => {
  const { picture } = draw(report.pdf, 70);
  const { width: w, height: h } = picture;
  const on = { width: h, height: w };
  const turned = {
    0: picture,
    180: resample(picture, picture, (x, y) => [w - 1 - x, h - 1 - y]),
    // Drawn turned by 90 degrees clockwise, it needs 270 more.
    270: resample(picture, on, (x, y) => [y, h - 1 - x]),
    90: resample(picture, on, (x, y) => [w - 1 - y, x]),
  };
  for (const [turn, page] of Object.entries(turned))
    expect(await reader.findTurn(page, await reader.find(page))).toBe(Number(turn));
});

test("signs that stand alone are read", async () => {
  const sheet = newSheet();
  // Not `<`: alone in its cell it is read as a caret at this size.
  const signs = ["H", "L", "+", "1+", "*", "-", "5"];
  signs.forEach((sign, row) => {
    sheet.text("Potassium in serum", 40, 60 + 22 * row);
    sheet.text(sign, 300, 60 + 22 * row);
    sheet.text("mmol/L", 400, 60 + 22 * row);
  });
  const { picture, words } = draw(await sheet.finish(), 200);
  expect(missing(words, await readAll(picture))).toEqual([]);
});

test("the same picture gives the same answer, and a line the same alone as among others", async () => {
  const { picture } = draw(report.pdf, 70);
  const quads = await reader.find(picture);
  expect(quads.length).toBeGreaterThan(20);
  expect(await reader.find(picture)).toEqual(quads);
  const all = await reader.read(picture, quads);
  const some = quads.filter((_, index) => index % 9 === 0);
  expect(await reader.read(picture, some)).toEqual(all.filter((_, index) => index % 9 === 0));
});

test("an empty picture has no lines", async () => {
  const blank = { width: 300, height: 200, rgb: new Uint8Array(180_000).fill(255) };
  expect(await reader.find(blank)).toEqual([]);
  expect(await reader.read(blank, [])).toEqual([]);
  expect(await reader.findTurn(blank, [])).toBe(0);
});

test("without a native binary the same networks run in WebAssembly", async () => {
  const sheet = newSheet({ size: [200, 60] });
  sheet.text("Sodium 140 mmol/L", 20, 20);
  const { picture } = draw(await sheet.finish(), 150);
  const web = await loadFirstReader({ runtime: "web" });
  expect(web.name).toMatch(/^PP-OCRv4 on onnxruntime-web \d/);
  const [native, other] = [await reader.find(picture), await web.find(picture)];
  expect(wordsOf(await web.read(picture, other)).map(({ text }) => text)).toEqual([
    "Sodium",
    "140",
    "mmol/L",
  ]);
  expect(other).toHaveLength(native.length);
  await web.close();
});
