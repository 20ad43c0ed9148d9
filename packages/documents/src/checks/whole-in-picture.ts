import type { PageLayer } from "../text/page-layer.ts";
import { shownBox, type Word } from "../text/word.ts";
import type { Check } from "./check.ts";

/** Nearer to the edge of the picture than this share of its size, print may go on where the picture does not. */
const EDGE = 0.3;

/**
 * What touches the edge of a picture may be half of what is printed: 13.2 cut to 13, LDL cholesterol to cholesterol.
 * Both readers see the same half, so they can't tell.
 */
export const wholeInPicture: Check = ({ raw }, { pages }) => {
  const page = pages.find(({ page }) => page === raw.page);
  if (!page?.picture) return null;
  const cut = [...raw.name, ...raw.value, ...raw.unit].some((word) => touchesEdge(word, page));
  return cut ? { reason: "cut-at-edge" } : null;
};

function touchesEdge(word: Word, { width, height }: PageLayer): boolean {
  const box = shownBox([word]);
  const near = EDGE * word.size;
  return box.left < near || box.top < near || box.right > width - near || box.bottom > height - near;
}
