import { captureAdvice } from "@serenya/contract";
import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { makeReport } from "../../../corpus/index.ts";
import { newSheet } from "../../../corpus/sheet.ts";
import { loadEngine } from "../../node/load-engine.ts";
import { loadPictures } from "../../node/load-pictures.ts";
import type { Picture } from "../picture.ts";
import { judgeAfter, judgeBefore } from "./judge-capture.ts";

const engine = await loadEngine();
const pictures = loadPictures();

function rendered(pdf: Uint8Array, dpi: number): Picture {
  const opened = engine.open(pdf);
  if (!opened.ok) throw new Error(opened.reason);
  const page = opened.document.page(0);
  if (!page) throw new Error("a page was expected");
  const picture = page.picture(dpi);
  page.close();
  opened.document.close();
  return picture;
}

/** A page as a camera would give it at its best: paper at four fifths of full brightness, a little noise, JPEG. */
async function photo(picture: Picture, change: (page: Sharp) => Sharp = (page) => page) {
  const raw = { width: picture.width, height: picture.height, channels: 3 as const };
  const dimmed = await sharp(picture.rgb, { raw }).linear(0.8, 0).raw().toBuffer();
  const decoded = await pictures.decode(
    await change(sharp(dimmed, { raw })).jpeg({ quality: 85 }).toBuffer(),
    {
      pixels: 40_000_000,
      pages: 1,
    },
  );
  const [first] = decoded.ok ? decoded.pictures : [];
  if (!first) throw new Error("the picture was expected to be decoded");
  return first;
}

/** Black of a given strength over a part of the page, softened: a shadow. White: a reflection. */
async function veil({ width, height }: Picture, colour: string, opacity: number, blur: number) {
  const shape = `<svg width="${width}" height="${height}"><defs><filter id="b" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${blur}"/></filter></defs><ellipse cx="${width * 0.4}" cy="${height * 0.3}" rx="${width * 0.3}" ry="${height * 0.15}" fill="${colour}" fill-opacity="${opacity}" filter="url(#b)"/></svg>`;
  return await sharp(Buffer.from(shape)).png().toBuffer();
}

const families = ["ruled", "unruled", "dipstick"] as const;
const pages = await Promise.all(
  families.map(async (family) => [family, (await makeReport({ family, seed: 5 })).pdf] as const),
);

test.each(pages)("a clean page (%s) has no fault, as it is drawn and as a good photo", async (_, pdf) => {
  for (const dpi of [150, 250]) {
    const page = rendered(pdf, dpi);
    expect(judgeBefore(page)).toEqual([]);
    expect(judgeBefore(await photo(page))).toEqual([]);
  }
});

// Where our first reader begins to lose values, whatever the size of the print; see blur.ts.
test.each([
  [150, 1, false],
  [150, 1.5, false],
  [150, 3, true],
  [250, 2, false],
  [250, 5, true],
  [300, 2, false],
  [300, 6, true],
] as const)("at %i dpi a blur of %f pixels is told: %s", async (dpi, sigma, told) => {
  for (const [, pdf] of pages) {
    const faults = judgeBefore(await photo(rendered(pdf, dpi), (page) => page.blur(sigma)));
    expect(faults.includes("picture-blurred")).toBe(told);
  }
});

test("a phone that moved is told as blurred", async () => {
  const smear = Array.from({ length: 15 * 15 }, (_, i) => (Math.floor(i / 15) === 7 ? 1 : 0));
  for (const [, pdf] of pages)
    expect(
      judgeBefore(
        await photo(rendered(pdf, 200), (p) => p.convolve({ width: 15, height: 15, kernel: smear })),
      ),
    ).toContain("picture-blurred");
});

test.each(pages)(
  "a reflection over the print of %s is told, an evenly lit white page is none",
  async (_, pdf) => {
    const page = rendered(pdf, 200);
    const glare = await veil(page, "white", 1, 25);
    expect(judgeBefore(await photo(page, (p) => p.composite([{ input: glare }])))).toEqual(["picture-glare"]);
    expect(judgeBefore(page)).not.toContain("picture-glare");
  },
);

test.each(pages)("a hand's shadow over %s is told, a soft fall of light is not", async (_, pdf) => {
  const page = rendered(pdf, 200);
  const [hand, soft] = [await veil(page, "black", 0.65, 20), await veil(page, "black", 0.25, 60)];
  expect(judgeBefore(await photo(page, (p) => p.composite([{ input: hand }])))).toEqual(["picture-shadow"]);
  expect(judgeBefore(await photo(page, (p) => p.composite([{ input: soft }])))).toEqual([]);
});

test("small print is told before and after reading, by the digits' height in pixels", async () => {
  const [, pdf] = pages[0] ?? [];
  if (!pdf) throw new Error("a page was expected");
  expect(judgeBefore(rendered(pdf, 100))).toEqual(["print-too-small"]);
  const page = rendered(pdf, 200);
  const words = (height: number) =>
    ["13.2", "<5", "140"].map((text, i) => ({
      text,
      box: { left: 90, right: 120, top: 90 * i, bottom: 90 * i + height },
    }));
  expect(judgeAfter(page, words(14))).toEqual(["print-too-small"]);
  expect(judgeAfter(page, words(16))).toEqual([]);
  // Small letters are lower than digits and say nothing.
  expect(
    judgeAfter(
      page,
      words(11).map((word) => ({ ...word, text: "name" })),
    ),
  ).toEqual([]);
});

test("a page whose print runs over the edge is told before and after reading", async () => {
  const [, pdf] = pages[1] ?? [];
  if (!pdf) throw new Error("a page was expected");
  const page = rendered(pdf, 200);
  const cut = await photo(page, (p) =>
    p.extract({ left: 0, top: 0, width: Math.round(page.width * 0.42), height: page.height }),
  );
  const left = await photo(page, (p) =>
    p.extract({ left: 160, top: 0, width: page.width - 160, height: page.height }),
  );
  expect([judgeBefore(cut), judgeBefore(left)].flat()).toContain("picture-cut-off");
  const atEdge = [100, 200, 300].map((top) => ({
    text: "Sodium",
    box: { left: 0, right: 60, top, bottom: top + 20 },
  }));
  expect(judgeAfter(page, atEdge)).toEqual(["picture-cut-off"]);
  expect(judgeAfter(page, atEdge.slice(1))).toEqual([]);
});

test("faint print is told, and grey print that can be read is not", async () => {
  const drawn = async (colour: string) => {
    const sheet = newSheet();
    for (let row = 0; row < 40; row++)
      sheet.text("Sodium 140 mmol/L 135 - 145 Potassium 4.2", 50, 50 + row * 17, { colour });
    return rendered(await sheet.finish(), 200);
  };
  expect(judgeBefore(await drawn("#d0d0d0"))).toEqual(["print-too-faint"]);
  expect(judgeBefore(await drawn("#888888"))).toEqual([]);
});

test("a picture without print has no fault, however small", async () => {
  const grey = (side: number): Picture => ({
    width: side,
    height: side,
    rgb: new Uint8Array(3 * side * side).fill(128),
  });
  for (const side of [1, 3, 17, 500]) expect(judgeBefore(grey(side))).toEqual([]);
  expect(judgeAfter(grey(40), [])).toEqual([]);
});

test("a photo of 12 megapixels is judged in less than 150 ms of a processor once it is warm", async () => {
  const [, pdf] = pages[0] ?? [];
  if (!pdf) throw new Error("a page was expected");
  const large = await photo(rendered(pdf, 250), (p) => p.resize({ width: 3024, height: 4032, fit: "fill" }));
  judgeBefore(large);
  const times = [1, 2, 3, 4, 5].map(() => {
    // The processor's time, not the clock's: others may be at work on this machine.
    const start = process.cpuUsage();
    judgeBefore(large);
    return process.cpuUsage(start).user / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(150);
});

test("every fault has advice of a few short sentences", () => {
  for (const advice of Object.values(captureAdvice)) {
    expect(advice).toMatch(/^[A-Z].*\.$/);
    for (const sentence of advice.split(". ")) expect(sentence.split(" ").length).toBeLessThanOrEqual(20);
  }
});
