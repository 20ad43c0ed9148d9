import type { GreyImage, PdfPage } from "../engine/pdf-engine.ts";
import { overlapX, overlapY, type Rect } from "../geometry.ts";
import { type Turn, turnImage, turnRect } from "./upright.ts";
import { INK_DPI } from "./visible.ts";
import type { Word } from "./word.ts";

/** A pixel that changes by this much of 255 was hidden or painted over. */
const CHANGED = 48;
/** The share of a word's pixels that may change by soft edges alone. */
const SHARE = 0.04;

interface Drawn {
  readonly image: GreyImage;
  readonly size: { readonly width: number; readonly height: number };
  readonly turn: Turn;
}

/**
 * Marks words `covered` that a picture or an opaque shape, drawn after them, changes: the page is drawn once more
 * without those, and a word whose place then looks different is not what a person sees.
 */
export function markCovered(
  words: readonly Word[],
  source: PdfPage,
  { image, size, turn }: Drawn,
): readonly Word[] {
  const covers = source.covers().map((cover) => ({ cover, box: turnRect(cover.box, source, turn) }));
  const later = (word: Word) => {
    const drawn = Math.max(...word.glyphs.map((g) => g.order));
    return covers
      .filter(({ cover, box }) => cover.order > drawn && meet(box, word.box))
      .map(({ cover }) => cover);
  };
  const suspects = new Map(
    words.map((word) => [word, later(word)] as const).filter(([, list]) => list.length > 0),
  );
  if (suspects.size === 0) return words;
  const without = turnImage(source.renderWithout([...new Set([...suspects.values()].flat())], INK_DPI), turn);
  return words.map((word) =>
    suspects.has(word) && changeIn(word.box, image, without, size) > SHARE
      ? { ...word, doubts: [...word.doubts, "covered"] }
      : word,
  );
}

const meet = (a: Rect, b: Rect): boolean => overlapX(a, b) > 0 && overlapY(a, b) > 0;

/** The share of pixels in a box that differ between two drawings of a page. */
function changeIn(box: Rect, a: GreyImage, b: GreyImage, size: { width: number; height: number }): number {
  const [sx, sy] = [a.width / size.width, a.height / size.height];
  let [changed, all] = [0, 0];
  for (
    let y = Math.max(0, Math.floor(box.top * sy));
    y <= Math.min(a.height - 1, Math.ceil(box.bottom * sy));
    y++
  )
    for (
      let x = Math.max(0, Math.floor(box.left * sx));
      x <= Math.min(a.width - 1, Math.ceil(box.right * sx));
      x++
    ) {
      const at = y * a.width + x;
      all++;
      if (Math.abs((a.pixels[at] ?? 255) - (b.pixels[at] ?? 255)) >= CHANGED) changed++;
    }
  return all === 0 ? 0 : changed / all;
}
