import type { Picture } from "../picture.ts";
import { CELL, type Cells, percentile } from "./cells.ts";
import { shapeHeights } from "./shapes.ts";
import { lumaAt, type Thumbnail } from "./thumbnail.ts";

/** Pixels of a sample's side in the picture, and how many samples are looked at. */
const SIDE = 192;
const MOST = 12;
/** Cells between samples, so that they lie all over the page. */
const APART = 4;
/** Print that is lighter than this share of the paper's brightness is no print. */
const LEAST_CONTRAST = 0.06;

/** Print at one place, as the picture has it at its full size. */
export interface PrintSample {
  /** From no print (0) to black on white (1). */
  readonly contrast: number;
  /** Pixels from paper to ink across the steepest edges: 2 when sharp, 2.5 sigma after a Gaussian blur. */
  readonly edge: number;
  /** Height of capitals and digits in pixels; null where no shapes could be told apart. */
  readonly height: number | null;
}

/** Samples of the busiest print, well apart from each other. */
export function samplePrint(picture: Picture, thumbnail: Thumbnail, { text }: Cells): PrintSample[] {
  const chosen: { column: number; row: number }[] = [];
  const samples: PrintSample[] = [];
  for (const cell of [...text].sort(
    (a, b) => b.strokes - a.strokes || a.row - b.row || a.column - b.column,
  )) {
    if (chosen.length === MOST) break;
    const near = chosen.some(
      (c) => Math.abs(c.column - cell.column) < APART && Math.abs(c.row - cell.row) < APART,
    );
    if (near) continue;
    chosen.push(cell);
    const middle = (at: number) => Math.round((at + 0.5) * CELL * thumbnail.scale);
    const sample = sampleAt(picture, middle(cell.column), middle(cell.row));
    if (sample) samples.push(sample);
  }
  return samples;
}

function sampleAt(picture: Picture, x: number, y: number): PrintSample | null {
  const [across, down] = [Math.min(SIDE, picture.width), Math.min(SIDE, picture.height)];
  const left = Math.min(Math.max(0, x - across / 2), picture.width - across) | 0;
  const top = Math.min(Math.max(0, y - down / 2), picture.height - down) | 0;
  const pixels = new Uint8Array(across * down);
  const [values, slopes] = [new Uint32Array(256), new Uint32Array(256)];
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const value = lumaAt(picture, left + column, top + row);
      pixels[row * across + column] = value;
      values[value] = (values[value] ?? 0) + 1;
      if (column < 2) continue;
      const rise = Math.abs(value - (pixels[row * across + column - 2] ?? 0));
      slopes[rise] = (slopes[rise] ?? 0) + 1;
    }
  const [ink, paper] = [percentile(values, 0.02), percentile(values, 0.9)];
  const contrast = (paper - ink) / Math.max(1, paper);
  if (contrast < LEAST_CONTRAST) return null;
  // Differences are taken over two pixels.
  const steepest = Math.max(1, percentile(slopes, 0.99)) / 2;
  const edge = (paper - ink) / steepest;
  const height = shapeHeights({ width: across, height: down, pixels }, (paper + ink) / 2);
  return { contrast, edge, height };
}

/** The middle one of some numbers; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
