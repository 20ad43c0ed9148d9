import sharp, { type Sharp } from "sharp";
import { randomOf } from "../random.ts";
import type { RenderedPage } from "./render-report.ts";

/** What goes wrong with a photo after, or while, it is taken; a picture of a page in, a picture out. */

const JPEG = { quality: 88, chromaSubsampling: "4:2:0" } as const;

async function written(image: Sharp): Promise<RenderedPage> {
  const { data, info } = await image.jpeg(JPEG).toBuffer({ resolveWithObject: true });
  return { bytes: new Uint8Array(data), extension: "jpg", width: info.width, height: info.height };
}

/** Held the wrong way: turned clockwise by quarters, and no word of it in the file. */
export const turned = (page: RenderedPage, quarters: 0 | 1 | 2 | 3): Promise<RenderedPage> =>
  written(sharp(page.bytes).rotate(90 * quarters));

/** Shares of the picture that are left off at each side: what stood there is gone, or is half there. */
export interface Cut {
  readonly left?: number;
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
}

/** Too near: the edges of the page are not in the picture. */
export function cutOff(
  page: RenderedPage,
  { left = 0, top = 0, right = 0, bottom = 0 }: Cut,
): Promise<RenderedPage> {
  return written(
    sharp(page.bytes).extract({
      left: Math.round(left * page.width),
      top: Math.round(top * page.height),
      width: Math.round((1 - left - right) * page.width),
      height: Math.round((1 - top - bottom) * page.height),
    }),
  );
}

/** A pen that lies across the print, from `from` to `to` (shares of width and height). */
export function underPen(
  page: RenderedPage,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<RenderedPage> {
  const { width, height } = page;
  const [x1, y1, x2, y2] = [from[0] * width, from[1] * height, to[0] * width, to[1] * height];
  const pen = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#1d2b57" stroke-width="${0.02 * width}" stroke-linecap="round"/></svg>`;
  return written(sharp(page.bytes).composite([{ input: Buffer.from(pen) }]));
}

/** A photo of a screen: its grid and the camera's beat against each other (moiré). */
export async function ofScreen(page: RenderedPage, seed: number): Promise<RenderedPage> {
  const { data, info } = await sharp(page.bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const random = randomOf(seed);
  const [pitch, angle] = [2.2 + 1.5 * random.next(), 0.1 * random.next()];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++) {
      const [u, v] = [(x * cos + y * sin) / pitch, (y * cos - x * sin) / pitch];
      for (let c = 0; c < 3; c++) {
        const at = 3 * (y * info.width + x) + c;
        const column = 0.5 + 0.5 * Math.cos(2 * Math.PI * (u - c / 3));
        const row = 0.5 + 0.5 * Math.cos(2 * Math.PI * v);
        data[at] = Math.round((data[at] ?? 0) * (0.72 + 0.2 * column + 0.08 * row));
      }
    }
  return written(sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } }));
}
