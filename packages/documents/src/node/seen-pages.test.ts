import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { makeReport, renderReport } from "../../corpus/index.ts";
import { newSheet } from "../../corpus/sheet.ts";
import { loadEngine } from "./load-engine.ts";
import { closeWorkers, type ReadWithPages, readInWorker, readWithPages } from "./read-in-worker.ts";

const report = await makeReport({ family: "unruled", seed: 1 });
const pages = { most: 12, longSide: 1_568 };
afterAll(closeWorkers);

/** Values whose print is not among the words of their page at their place. */
function strayValues({ reading, pages: seen }: ReadWithPages): string[] {
  return reading.results.flatMap(({ printed, source }) => {
    const [left, top, right, bottom] = source.box;
    const words = seen
      .filter(({ page }) => page === source.page)
      .flatMap((page) => page.words)
      .filter(({ box }) => box[0] < right && box[2] > left && box[1] < bottom && box[3] > top);
    return words.some(({ text }) => printed.value.includes(text)) ? [] : [printed.value];
  });
}

test("a PDF comes with its pages as pictures and every value among their words, and with the same reading", async () => {
  const read = await readWithPages(report.pdf, { pages });
  expect(read.reading).toEqual(await readInWorker(report.pdf));
  expect(read.pages.map(({ page }) => page)).toEqual(read.reading.pages.map(({ page }) => page));
  expect(read.reading.results.length).toBeGreaterThan(5);
  expect(strayValues(read)).toEqual([]);
  for (const { picture } of read.pages) {
    const { format, width, height } = await sharp(picture.bytes).metadata();
    expect([picture.format, format]).toEqual(["jpeg", "jpeg"]);
    expect(Math.max(width, height)).toBe(1_568);
    expect(height).toBeGreaterThan(width);
  }
});

test("a photo that lies on its side comes upright, with what both readers saw", async () => {
  const [photo] = await renderReport(await loadEngine(), { pdf: report.pdf, tier: "messenger", seed: 3 });
  const upright = await sharp(photo?.bytes).metadata();
  const onItsSide = await sharp(photo?.bytes).rotate(90).jpeg().toBuffer();
  const read = await readWithPages(new Uint8Array(onItsSide), { pages });
  const [page] = read.pages;
  expect(read.reading.pages[0]?.rotation).toBe(270);
  const size = await sharp(page?.picture.bytes).metadata();
  expect(size.width < size.height).toBe(upright.width < upright.height);
  expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(1_568);
  expect(strayValues(read)).toEqual([]);
  const boxes = page?.words.map(({ box }) => box.join()) ?? [];
  // Where the two differed, one place has two words.
  expect(new Set(boxes).size).toBeLessThan(boxes.length);
}, 60_000);

test("no more pages than asked for, none where none are, and none of a document that can't be read", async () => {
  const sheet = newSheet({ compress: true });
  for (let page = 0; page < 3; page++) {
    if (page > 0) sheet.page();
    for (let line = 0; line < 12; line++)
      sheet.text("Sodium 140 mmol/L 135 - 145", 40, 40 + line * 20, { size: 11 });
  }
  const pdf = await sheet.finish();
  const two = await readWithPages(pdf, { pages: { ...pages, most: 2 } });
  expect(two.pages.map(({ page }) => page)).toEqual([1, 2]);
  expect(two.reading.pages).toHaveLength(3);
  expect((await readWithPages(pdf)).pages).toEqual([]);
  expect((await readWithPages(new Uint8Array([1, 2, 3]), { pages })).pages).toEqual([]);
});

test("a picture of nothing but noise stays under 5 MB", async () => {
  const noise = await sharp({
    create: {
      width: 1_568,
      height: 1_568,
      channels: 3,
      background: "#fff",
      noise: { type: "gaussian", mean: 128, sigma: 120 },
    },
  })
    .jpeg({ quality: 85 })
    .toBuffer();
  expect(noise.length).toBeLessThan(5_000_000);
});
