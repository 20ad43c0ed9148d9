import type { Picture } from "../../src/picture/picture.ts";
import type { Random } from "../random.ts";
import { blurSoft } from "./blur.ts";
import type { Raster } from "./frame.ts";
import { gaussOf } from "./gauss.ts";

/** The page in grey (0 to 255), turned by `angle` radians about its middle and scaled to a size; paper where nothing is. */
function turned(page: Picture, width: number, height: number, angle: number, soft: number): Float32Array {
  const grey = new Float32Array(page.width * page.height);
  for (let i = 0; i < grey.length; i++) {
    const [r = 255, g = 255, b = 255] = page.rgb.subarray(3 * i, 3 * i + 3);
    grey[i] = 0.3 * r + 0.59 * g + 0.11 * b;
  }
  const scale = page.width / width;
  blurSoft(grey, page.width, page.height, Math.max(soft, 0.45 * scale));
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const out = new Float32Array(width * height).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const fromX = (dx * cos + dy * sin + width / 2) * scale;
      const fromY = ((dy * cos - dx * sin + height / 2) * page.height) / height;
      const [x0, y0] = [Math.floor(fromX), Math.floor(fromY)];
      if (x0 < 0 || y0 < 0 || x0 + 1 >= page.width || y0 + 1 >= page.height) continue;
      const [fx, fy] = [fromX - x0, fromY - y0];
      const at = y0 * page.width + x0;
      const above = (grey[at] ?? 255) * (1 - fx) + (grey[at + 1] ?? 255) * fx;
      const below = (grey[at + page.width] ?? 255) * (1 - fx) + (grey[at + page.width + 1] ?? 255) * fx;
      out[y * width + x] = above * (1 - fy) + below * fy;
    }
  return out;
}

const inches = (page: Picture, dpi: number) => ({ width: page.width / dpi, height: page.height / dpi });
const byteOf = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value);

/** A flatbed scanner of an office: 200 dpi, grey, a little askew, with dust and uneven lamps. */
export function scanned(page: Picture, dpi: number, random: Random): Raster {
  const size = inches(page, dpi);
  const [width, height] = [Math.round(size.width * 200), Math.round(size.height * 200)];
  const angle = ((2 * random.next() - 1) * 1.5 * Math.PI) / 180;
  const plane = turned(page, width, height, angle, 0.6 + 0.5 * random.next());
  const gauss = gaussOf(random);
  const [black, white] = [20 + 40 * random.next(), 225 + 25 * random.next()];
  const [noise, lamp] = [3 + 5 * random.next(), 14 * random.next()];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const edge = lamp * Math.exp(-x / (0.06 * width));
      plane[i] = black + ((plane[i] ?? 255) / 255) * (white - black) - edge + noise * gauss();
    }
  speckle(plane, width, height, random, random.whole(20, 160), black);
  return { width, height, channels: 1, pixels: Uint8Array.from(plane, byteOf) };
}

function speckle(
  plane: Float32Array,
  width: number,
  height: number,
  random: Random,
  count: number,
  ink: number,
): void {
  for (let i = 0; i < count; i++) {
    const [x, y, size] = [random.whole(3, width - 4), random.whole(3, height - 4), random.whole(0, 1)];
    for (let dy = 0; dy <= size; dy++)
      for (let dx = 0; dx <= size; dx++) plane[(y + dy) * width + x + dx] = ink + 60 * random.next();
  }
}

/** A fax in its fine mode, 204 by 196 dots an inch, black or white, with dots lost and gained at edges. */
export function faxed(page: Picture, dpi: number, random: Random): Raster {
  const size = inches(page, dpi);
  const [width, height] = [Math.round(size.width * 204), Math.round(size.height * 196)];
  const plane = turned(page, width, height, ((2 * random.next() - 1) * 0.8 * Math.PI) / 180, 0.8);
  const gauss = gaussOf(random);
  const [threshold, noise] = [140 + 45 * random.next(), 14 + 16 * random.next()];
  const pixels = Uint8Array.from(plane, (value) => (value + noise * gauss() > threshold ? 255 : 0));
  const dots = random.whole(200, 900);
  for (let i = 0; i < dots; i++) pixels[random.whole(0, pixels.length - 1)] = 0;
  const lost = random.whole(0, 2);
  for (let i = 0; i < lost; i++) {
    // A line that did not come through is repeated from the one above.
    const row = random.whole(10, height - 10);
    pixels.copyWithin(row * width, (row - 1) * width, row * width);
  }
  return { width, height, channels: 1, pixels };
}

/** What a screen shows of the page: cut close to the print, with a strip of the viewer at the top at times. */
export function captured(page: Picture, random: Random): Raster {
  const box = inkBox(page);
  const pad = () => random.whole(6, 40);
  const left = Math.max(0, box.left - pad());
  const top = Math.max(0, box.top - pad());
  const right = Math.min(page.width, box.right + pad());
  const bottom = Math.min(page.height, box.bottom + pad());
  const strip = random.chance(0.4) ? random.whole(28, 56) : 0;
  const [width, height] = [right - left, bottom - top + strip];
  const pixels = new Uint8Array(3 * width * height).fill(random.pick([52, 74, 235]));
  for (let y = 0; y < bottom - top; y++) {
    const from = 3 * ((top + y) * page.width + left);
    pixels.set(page.rgb.subarray(from, from + 3 * width), 3 * (y + strip) * width);
  }
  return { width, height, channels: 3, pixels };
}

function inkBox({ width, height, rgb }: Picture): {
  left: number;
  top: number;
  right: number;
  bottom: number;
} {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((rgb[3 * (y * width + x) + 1] ?? 255) > 235) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  return left < right ? { left, top, right, bottom } : { left: 0, top: 0, right: width, bottom: height };
}
