import { type Cells, percentile } from "./cells.ts";

/**
 * The paper under the darkest tenth of the print has less than this share of the brightness of the lightest tenth.
 * Chosen on drawn shadows: one that takes 65 % of the light is told, a soft one that takes 25 % is not.
 */
const DARKEST = 0.5;
const LEAST_CELLS = 20;

/** A strong shadow across the print. */
export function hasShadow({ text }: Cells): boolean {
  if (text.length < LEAST_CELLS) return false;
  const papers = new Uint32Array(256);
  for (const { paper } of text) papers[paper] = (papers[paper] ?? 0) + 1;
  return percentile(papers, 0.1) < DARKEST * percentile(papers, 0.9);
}
