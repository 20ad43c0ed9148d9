import type { Picture } from "../../picture/picture.ts";

/** Darker than the paper around it by this share, a pixel is ink: less is dust, shadow or print from behind. */
const SHARE = 0.35;

/** 1 where a picture is dark against the paper around it, else 0. Paper is judged in tiles `tile` pixels wide. */
export function darkInk({ width, height, rgb }: Picture, tile: number): Uint8Array {
  const ink = new Uint8Array(width * height);
  for (let top = 0; top < height; top += tile) {
    for (let left = 0; left < width; left += tile) {
      const [right, bottom] = [Math.min(width, left + tile), Math.min(height, top + tile)];
      const counts = new Uint32Array(256);
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++) {
          const green = rgb[3 * (y * width + x) + 1] ?? 0;
          counts[green] = (counts[green] ?? 0) + 1;
        }
      const level = (1 - SHARE) * lightOf(counts, (right - left) * (bottom - top));
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++)
          if ((rgb[3 * (y * width + x) + 1] ?? 0) < level) ink[y * width + x] = 1;
    }
  }
  return ink;
}

/** What three quarters of the pixels do not pass. */
function lightOf(counts: Uint32Array, total: number): number {
  let sum = 0;
  for (let value = 0; value < 256; value++) {
    sum += counts[value] ?? 0;
    if (sum >= 0.75 * total) return value;
  }
  return 255;
}
