import type { Picture } from "../../picture/picture.ts";
import type { Turn } from "../../text/upright.ts";

/** The picture turned clockwise. */
export function turnPicture(picture: Picture, turn: Turn): Picture {
  if (turn === 0) return picture;
  const { width, height, rgb } = picture;
  const side = turn === 90 || turn === 270;
  const size = side ? { width: height, height: width } : { width, height };
  const out = new Uint8Array(rgb.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [toX, toY] =
        turn === 90
          ? [height - 1 - y, x]
          : turn === 180
            ? [width - 1 - x, height - 1 - y]
            : [y, width - 1 - x];
      const [from, to] = [3 * (y * width + x), 3 * (toY * size.width + toX)];
      out[to] = rgb[from] ?? 255;
      out[to + 1] = rgb[from + 1] ?? 255;
      out[to + 2] = rgb[from + 2] ?? 255;
    }
  return { ...size, rgb: out };
}
