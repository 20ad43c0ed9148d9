import type { Thumbnail } from "./thumbnail.ts";

/** Pixels of a cell's side on the thumbnail. */
export const CELL = 16;
/** Print covers this share of its cell, and its strokes begin so often in it. Measured on rendered pages. */
const INK = { least: 0.02, most: 0.45 };
const LEAST_STROKES = 8;

export interface Cell {
  readonly column: number;
  readonly row: number;
  /** Brightness of the paper: nine tenths of the cell are darker or as dark. */
  readonly paper: number;
  /** How often a stroke begins along its rows. */
  readonly strokes: number;
  readonly isText: boolean;
}

export interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly all: readonly Cell[];
  readonly text: readonly Cell[];
}

/** The thumbnail in squares, each with its paper and whether it looks like print. */
export function cellsOf(thumbnail: Thumbnail): Cells {
  const [columns, rows] = [Math.floor(thumbnail.width / CELL), Math.floor(thumbnail.height / CELL)];
  const all = Array.from({ length: columns * rows }, (_, i) =>
    cellAt(thumbnail, i % columns, Math.floor(i / columns)),
  );
  return { columns, rows, all, text: all.filter((cell) => cell.isText) };
}

function cellAt({ pixels, width }: Thumbnail, column: number, row: number): Cell {
  const counts = new Uint32Array(256);
  const start = row * CELL * width + column * CELL;
  for (let y = 0; y < CELL; y++)
    for (let x = 0; x < CELL; x++) {
      const value = pixels[start + y * width + x] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  const paper = percentile(counts, 0.9);
  const threshold = paper - Math.max(20, 0.15 * paper);
  let [ink, strokes] = [0, 0];
  for (let y = 0; y < CELL; y++)
    for (let x = 0, before = false; x < CELL; x++) {
      const dark = (pixels[start + y * width + x] ?? 0) < threshold;
      if (dark) ink++;
      if (dark && !before) strokes++;
      before = dark;
    }
  const share = ink / (CELL * CELL);
  const isText = share >= INK.least && share <= INK.most && strokes >= LEAST_STROKES;
  return { column, row, paper, strokes, isText };
}

/** The brightness below or at which a share of the counted pixels lies. */
export function percentile(counts: Uint32Array, share: number): number {
  const wanted = share * counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [value, count] of counts.entries()) {
    seen += count;
    if (seen >= wanted && seen > 0) return value;
  }
  return counts.length - 1;
}
