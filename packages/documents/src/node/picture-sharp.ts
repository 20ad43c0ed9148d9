import sharp, { type Metadata, type Sharp } from "sharp";
import type { PictureKind } from "../picture/kind.ts";
import { type Decoded, MOST_PIXELS, type Picture, type PictureLimits } from "../picture/picture.ts";

/** Seconds for one picture, shared/SAFETY.md: "10 s of CPU a page". */
const SECONDS = 10;

// Nothing of a picture stays in memory after it was read.
sharp.cache(false);

interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export const SHARP = `sharp ${sharp.versions.sharp}`;

/**
 * Decodes JPEG, PNG, WebP (the first frame of a moving one) and every page of a TIFF. Sizes come from the
 * headers and are judged first. A picture that ends too early or holds broken data is damaged: half a page
 * must not pass for a page.
 */
export async function decodeWithSharp(
  bytes: Uint8Array,
  kind: Exclude<PictureKind, "heic">,
  limits: PictureLimits,
): Promise<Decoded> {
  const first = await headerOf(bytes, 0);
  if (first === null || first.format !== kind) return { ok: false, reason: "document_damaged" };
  const pages = kind === "tiff" ? (first.pages ?? 1) : 1;
  if (pages > limits.pages) return { ok: false, reason: "document_too_many_pages" };
  const sizes: PixelSize[] = [];
  for (let page = 0; page < pages; page++) {
    const header = page === 0 ? first : await headerOf(bytes, page);
    if (header === null) return { ok: false, reason: "document_damaged" };
    if (header.width * header.height > limits.pixels)
      return { ok: false, reason: "document_too_many_pixels" };
    sizes.push(header.autoOrient);
  }
  const pictures: Picture[] = [];
  for (const [page, size] of sizes.entries()) {
    try {
      const input = sharp(bytes, { ...optionsOf(page), limitInputPixels: limits.pixels });
      pictures.push(await toPicture(input, size));
    } catch (error) {
      return { ok: false, reason: isTimeout(error) ? "document_timed_out" : "document_damaged" };
    }
  }
  return { ok: true, pictures };
}

/**
 * Turned as the file asks, on white, in sRGB, three bytes a pixel, scaled down to MOST_PIXELS.
 * @param size of the picture once it is turned
 */
export async function toPicture(input: Sharp, size: PixelSize): Promise<Picture> {
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  const { data, info } = await input
    .autoOrient()
    .resize({ width: scaled(size.width), height: scaled(size.height), fit: "fill" })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .timeout({ seconds: SECONDS })
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new RangeError("A decoded picture has three channels.");
  return {
    width: info.width,
    height: info.height,
    rgb: new Uint8Array(data.buffer, data.byteOffset, data.length),
  };
}

/** Data that is cut off or wrong is an error; what a decoder merely warns of is common in honest files. */
const optionsOf = (page: number) => ({ page, pages: 1, failOn: "error" }) as const;

/** What the header says; null where there is none to be read. Nothing is decoded. */
async function headerOf(bytes: Uint8Array, page: number): Promise<Metadata | null> {
  try {
    return await sharp(bytes, { ...optionsOf(page), limitInputPixels: false }).metadata();
  } catch {
    return null;
  }
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.message.startsWith("timeout");
