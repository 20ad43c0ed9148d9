import sharp from "sharp";
import type { PdfEngine } from "../../src/engine/pdf-engine.ts";
import type { Picture } from "../../src/picture/picture.ts";
import { type Random, randomOf } from "../random.ts";
import { captured, faxed, scanned } from "./flat.ts";
import type { Raster } from "./frame.ts";
import { goodShot, hardShot, takePhoto } from "./photo.ts";

export const tiers = ["screenshot", "scan", "fax", "good", "messenger", "hard"] as const;
export type Tier = (typeof tiers)[number];

export interface RenderInput {
  readonly pdf: Uint8Array;
  readonly tier: Tier;
  readonly seed: number;
}

/** A picture file of one page. */
export interface RenderedPage {
  readonly bytes: Uint8Array;
  readonly extension: "jpg" | "png";
  readonly width: number;
  readonly height: number;
}

/** Dots an inch of the page that is scanned or photographed: finer than any sensor here sees it. */
const SOURCE_DPI = 300;

/**
 * Draws every page of a PDF as a person would have it: a capture of a screen, a scan, a fax, a photo taken with
 * care, the same sent through a messenger, a photo taken in a hurry. The same input gives the same bytes.
 */
export async function renderReport(engine: PdfEngine, input: RenderInput): Promise<RenderedPage[]> {
  const opened = engine.open(input.pdf);
  if (!opened.ok) throw new RangeError(`The PDF can't be drawn: ${opened.reason}.`);
  const out: RenderedPage[] = [];
  try {
    for (let index = 0; index < opened.document.pageCount; index++) {
      const page = opened.document.page(index);
      if (!page) throw new RangeError(`Page ${index + 1} can't be drawn.`);
      const random = randomOf(input.seed * 7919 + index * 104729 + tiers.indexOf(input.tier) * 31);
      out.push(await renderPage((dpi) => page.picture(dpi), input.tier, random));
      page.close();
    }
  } finally {
    opened.document.close();
  }
  return out;
}

function renderPage(draw: (dpi: number) => Picture, tier: Tier, random: Random): Promise<RenderedPage> {
  switch (tier) {
    case "screenshot": {
      const shot = captured(draw(random.whole(100, 150)), random);
      return random.chance(0.6) ? png(shot) : jpeg(shot, random.whole(80, 92));
    }
    case "scan":
      return jpeg(scanned(draw(SOURCE_DPI), SOURCE_DPI, random), random.whole(60, 80));
    case "fax":
      return png(faxed(draw(SOURCE_DPI), SOURCE_DPI, random));
    case "good":
      return jpeg(takePhoto(goodShot(draw(SOURCE_DPI), random), random), random.whole(84, 94));
    case "messenger":
      return shrunk(takePhoto(goodShot(draw(SOURCE_DPI), random), random), random);
    case "hard":
      return jpeg(takePhoto(hardShot(draw(SOURCE_DPI), random), random), random.whole(72, 90));
  }
}

const imageOf = ({ width, height, channels, pixels }: Raster) =>
  sharp(pixels, { raw: { width, height, channels } }).toColourspace(channels === 1 ? "b-w" : "srgb");

async function jpeg(raster: Raster, quality: number): Promise<RenderedPage> {
  const bytes = await imageOf(raster).jpeg({ quality, chromaSubsampling: "4:2:0" }).toBuffer();
  return { bytes: new Uint8Array(bytes), extension: "jpg", width: raster.width, height: raster.height };
}

async function png(raster: Raster): Promise<RenderedPage> {
  const bytes = await imageOf(raster).png({ compressionLevel: 6 }).toBuffer();
  return { bytes: new Uint8Array(bytes), extension: "png", width: raster.width, height: raster.height };
}

/** As messengers send pictures on: 1,600 or 1,280 pixels on the longer side, and compressed hard. */
async function shrunk(raster: Raster, random: Random): Promise<RenderedPage> {
  const longer = random.pick([1600, 1600, 1440, 1280]);
  const bytes = await imageOf(raster)
    .resize({ width: longer, height: longer, fit: "inside" })
    .jpeg({ quality: random.whole(50, 70), chromaSubsampling: "4:2:0" })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = bytes.info;
  return { bytes: new Uint8Array(bytes.data), extension: "jpg", width, height };
}
