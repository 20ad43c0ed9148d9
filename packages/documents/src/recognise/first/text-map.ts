import type { Picture } from "../../picture/picture.ts";
import type { Inference } from "./inference.ts";

/** How likely each place of a picture belongs to the core of a line of print, 0 to 1, row by row. */
export interface TextMap {
  readonly width: number;
  readonly height: number;
  readonly likely: Float32Array;
  /** Pixels of the picture for one cell of the map, across and down. */
  readonly perCell: { readonly x: number; readonly y: number };
}

/** PaddleOCR's normalisation for its detectors; its networks take blue, green, red. */
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;
/** The network halves its input five times. */
const STEP = 32;

/** Asks the detector about a picture drawn `longer` pixels long, enlarged `enlarge` times at the most. */
export async function mapText(
  detector: Inference,
  picture: Picture,
  { longer, enlarge }: { readonly longer: number; readonly enlarge: number },
): Promise<TextMap> {
  const scale = Math.min(longer / Math.max(picture.width, picture.height), enlarge);
  const width = Math.max(STEP, STEP * Math.round((picture.width * scale) / STEP));
  const height = Math.max(STEP, STEP * Math.round((picture.height * scale) / STEP));
  const input = { data: resized(picture, width, height), dims: [1, 3, height, width] };
  const { data } = await detector.run(input);
  return {
    width,
    height,
    likely: data,
    perCell: { x: picture.width / width, y: picture.height / height },
  };
}

/** Bilinear; planes of blue, green and red, normalised. Where it shrinks to less than half it takes means. */
function resized(picture: Picture, width: number, height: number): Float32Array {
  const source = shrunk(picture, Math.floor(Math.min(picture.width / width, picture.height / height)));
  const out = new Float32Array(3 * width * height);
  const columns = samplesOf(source.width, width);
  const rows = samplesOf(source.height, height);
  const { rgb } = source;
  const plane = width * height;
  const factor = DEVIATION.map((deviation) => 1 / (255 * deviation));
  const offset = MEAN.map((mean, index) => -mean / (DEVIATION[index] ?? 1));
  rows.forEach((row, y) => {
    const [up, down] = [3 * row.at * source.width, 3 * row.next * source.width];
    for (let x = 0; x < width; x++) {
      const column = columns[x];
      if (!column) continue;
      const [left, right] = [3 * column.at, 3 * column.next];
      const bottomRight = row.share * column.share;
      const bottomLeft = row.share - bottomRight;
      const topRight = column.share - bottomRight;
      const topLeft = 1 - row.share - topRight;
      for (let channel = 0; channel < 3; channel++) {
        const part = 2 - channel;
        const value =
          topLeft * (rgb[up + left + part] ?? 0) +
          topRight * (rgb[up + right + part] ?? 0) +
          bottomLeft * (rgb[down + left + part] ?? 0) +
          bottomRight * (rgb[down + right + part] ?? 0);
        out[channel * plane + y * width + x] = value * (factor[channel] ?? 1) + (offset[channel] ?? 0);
      }
    }
  });
  return out;
}

interface Sample {
  readonly at: number;
  readonly next: number;
  /** How much of `next` there is. */
  readonly share: number;
}

function samplesOf(from: number, to: number): Sample[] {
  return Array.from({ length: to }, (_, index) => {
    const place = Math.min(Math.max(((index + 0.5) * from) / to - 0.5, 0), from - 1);
    const at = Math.floor(place);
    return { at, next: Math.min(at + 1, from - 1), share: place - at };
  });
}

/** Means over `by` x `by` pixels. */
function shrunk(picture: Picture, by: number): Picture {
  if (by < 2) return picture;
  const [width, height] = [Math.floor(picture.width / by), Math.floor(picture.height / by)];
  const rgb = new Uint8Array(3 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let part = 0; part < 3; part++) {
        let sum = 0;
        for (let dy = 0; dy < by; dy++) {
          const row = 3 * ((y * by + dy) * picture.width + x * by) + part;
          for (let dx = 0; dx < by; dx++) sum += picture.rgb[row + 3 * dx] ?? 0;
        }
        rgb[3 * (y * width + x) + part] = Math.round(sum / (by * by));
      }
    }
  }
  return { width, height, rgb };
}
