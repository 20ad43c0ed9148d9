import type { GreyImage } from "../../engine/pdf-engine.ts";
import type { Picture } from "../picture.ts";

/** Pixels of a thumbnail's longer side, about. */
const LONGER_SIDE = 1000;

export interface Thumbnail extends GreyImage {
  /** Pixels of the picture beside each other in one pixel of the thumbnail. */
  readonly scale: number;
}

/** Brightness of one pixel, 0 to 255: green weighs half, as the eye has it, roughly. */
export function lumaAt({ rgb, width }: Picture, x: number, y: number): number {
  const at = 3 * (y * width + x);
  return ((rgb[at] ?? 0) + 2 * (rgb[at + 1] ?? 0) + (rgb[at + 2] ?? 0)) >> 2;
}

/** A small grey copy: every second pixel of every second row is enough for what is judged on it. */
export function thumbnailOf(picture: Picture): Thumbnail {
  const scale = Math.max(1, Math.round(Math.max(picture.width, picture.height) / LONGER_SIDE));
  const [width, height] = [Math.floor(picture.width / scale), Math.floor(picture.height / scale)];
  const step = scale > 2 ? 2 : 1;
  const samples = Math.ceil(scale / step) ** 2;
  const pixels = new Uint8Array(width * height);
  const { rgb } = picture;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let dy = 0; dy < scale; dy += step) {
        let at = 3 * ((y * scale + dy) * picture.width + x * scale);
        for (let dx = 0; dx < scale; dx += step, at += 3 * step)
          sum += (rgb[at] ?? 0) + 2 * (rgb[at + 1] ?? 0) + (rgb[at + 2] ?? 0);
      }
      pixels[y * width + x] = sum / (4 * samples);
    }
  return { width, height, pixels, scale };
}
