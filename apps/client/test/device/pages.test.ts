import { once } from "node:events";
import { fileURLToPath } from "node:url";
import PdfDocument from "pdfkit";
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { inChromium } from "./in-chromium.ts";

const browser = inChromium();
let page: Page;
beforeEach(async () => {
  page = await (await browser.profile()).newTab();
});

const embedded = fileURLToPath(import.meta.resolve("pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf"));

/** 200 x 400 points: a red field over [0.5, 0.25, 0.75, 0.3], and text in fonts of ours and its own. */
async function pdf(pages: number, options: PDFKit.PDFDocumentOptions = {}): Promise<number[]> {
  const document = new PdfDocument({ size: [200, 400], margin: 20, autoFirstPage: false, ...options });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  for (let number = 1; number <= pages; number++) {
    document.addPage();
    document.fillColor("black").font("Helvetica").text(`Page ${number}`, 20, 300);
    document.font("ZapfDingbats").text("\u0034", 20, 340);
    document.font(embedded).text("embedded", 20, 360);
    document.rect(100, 100, 50, 20).fill("red");
  }
  document.end();
  await once(document, "end");
  return [...Buffer.concat(chunks)];
}

/** Size of a picture and the colour at fractions of it. */
type Look = { size: [number, number]; at: string[] } | { fault: string };

const look = (
  bytes: number[],
  how: {
    number?: number;
    width: number;
    crop?: [number, number, number, number];
    margin?: number;
    turns?: number[];
  },
  points: [number, number][],
): Promise<Look> =>
  page.evaluate(
    async ([data, { number = 1, width, crop, margin = 0, turns }, spots]) => {
      const opened = await harness.openPagePictures(Uint8Array.from(data), turns);
      if (!opened.ok) return { fault: opened.error.code };
      const picture = crop
        ? await opened.value.cropOf(number, crop, margin, { width })
        : await opened.value.page(number, width);
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext("2d");
      context?.drawImage(picture, 0, 0);
      const colour = ([x, y]: [number, number]): string => {
        const pixel = context?.getImageData(
          Math.floor(x * picture.width),
          Math.floor(y * picture.height),
          1,
          1,
        );
        const [r = 0, g = 0, b = 0] = pixel?.data ?? [];
        return r > 200 && g > 200 && b > 200
          ? "white"
          : r > 200 && g < 60
            ? "red"
            : b > 200
              ? "blue"
              : "other";
      };
      opened.value.close();
      return { size: [picture.width, picture.height], at: spots.map(colour) } satisfies Look;
    },
    [bytes, how, points] as const,
  );

test("a page of a PDF is drawn at the width asked for, with what is on it in its place", async () => {
  const bytes = await pdf(2);
  expect(
    await look(bytes, { number: 2, width: 400 }, [
      [0.6, 0.27],
      [0.45, 0.27],
      [0.6, 0.33],
      [0.9, 0.05],
    ]),
  ).toEqual({
    size: [400, 800],
    at: ["red", "white", "white", "white"],
  });
});

test("a crop shows the box and its margin, and stays on the page", async () => {
  const bytes = await pdf(1);
  const box: [number, number, number, number] = [0.5, 0.25, 0.75, 0.3];
  expect(
    await look(bytes, { width: 200, crop: box }, [
      [0.02, 0.05],
      [0.98, 0.95],
    ]),
  ).toEqual({
    size: [200, 80],
    at: ["red", "red"],
  });
  // 0.125 of the width is 25 points on each side: 100 x 70 points around a field of 50 x 20.
  expect(
    await look(bytes, { width: 200, crop: box, margin: 0.125 }, [
      [0.1, 0.5],
      [0.5, 0.1],
      [0.5, 0.5],
      [0.27, 0.4],
    ]),
  ).toEqual({ size: [200, 140], at: ["white", "white", "red", "red"] });
  expect(await look(bytes, { width: 100, crop: [0, 0, 0.1, 0.05], margin: 0.1 }, [])).toMatchObject({
    size: [100, 100],
  });
});

test("a page that the reader turned is drawn turned", async () => {
  const bytes = await pdf(1);
  // A quarter turn clockwise takes (x, y) to (1 - y, x).
  expect(
    await look(bytes, { width: 800, turns: [90] }, [
      [1 - 0.27, 0.6],
      [0.6, 0.27],
    ]),
  ).toEqual({
    size: [800, 400],
    at: ["red", "white"],
  });
});

test("a photo has one page, and is turned too", async () => {
  const photo = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(100, 50);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.fillStyle = "blue";
    context.fillRect(0, 0, 50, 50);
    context.fillStyle = "white";
    context.fillRect(50, 0, 50, 50);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer())];
  });
  expect(
    await look(photo, { width: 200 }, [
      [0.2, 0.5],
      [0.8, 0.5],
    ]),
  ).toEqual({ size: [200, 100], at: ["blue", "white"] });
  expect(
    await look(photo, { width: 50, turns: [90] }, [
      [0.5, 0.2],
      [0.5, 0.8],
    ]),
  ).toEqual({
    size: [50, 100],
    at: ["blue", "white"],
  });
  expect(
    await look(photo, { width: 60, crop: [0.4, 0, 0.6, 1] }, [
      [0.2, 0.5],
      [0.8, 0.5],
    ]),
  ).toEqual({
    size: [60, 150],
    at: ["blue", "white"],
  });
});

test("pages are counted; a locked or broken document is told", async () => {
  const count = (bytes: number[]) =>
    page.evaluate((data) => harness.countPages(Uint8Array.from(data)), bytes);
  expect(await count(await pdf(3))).toEqual({ ok: true, value: 3 });
  expect(await count(await pdf(1, { userPassword: "secret" }))).toEqual({
    ok: false,
    error: { code: "encrypted" },
  });
  expect(await count([...Buffer.from("%PDF-1.7 and then nothing")])).toEqual({
    ok: false,
    error: { code: "unreadable" },
  });
  expect(await count([1, 2, 3])).toEqual({ ok: false, error: { code: "unreadable" } });
});

test("drawing can be stopped, and a page is kept for the next time", async () => {
  const bytes = await pdf(1);
  const outcome = await page.evaluate(async (data) => {
    const opened = await harness.openPagePictures(Uint8Array.from(data));
    if (!opened.ok) throw new Error(opened.error.code);
    const stop = new AbortController();
    const drawing = opened.value.page(1, 3_000, stop.signal).catch((error: Error) => error.name);
    stop.abort();
    const stopped = await drawing;
    const first = await opened.value.page(1, 300);
    const second = await opened.value.page(1, 300);
    opened.value.close();
    return { stopped, same: first === second };
  }, bytes);
  expect(outcome).toEqual({ stopped: "AbortError", same: true });
});

test("nothing is fetched but files of our own origin, and nothing breaks the content policy", async () => {
  const asked: URL[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.context().on("request", (request) => asked.push(new URL(request.url())));
  await look(await pdf(1), { width: 200 }, []);
  expect(asked.map(({ pathname }) => pathname.replace(/-[^.]*/, ""))).toEqual(
    expect.arrayContaining(["/assets/FoxitDingbats.pfb", "/assets/LiberationSans.ttf"]),
  );
  expect(new Set(asked.map(({ origin }) => origin))).toEqual(new Set([new URL(page.url()).origin]));
  expect(complaints).toEqual([]);
});
