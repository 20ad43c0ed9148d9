import type { Glyph, PdfPage } from "../engine/pdf-engine.ts";
import { markCovered } from "./covered.ts";
import { buildLines } from "./lines.ts";
import type { PageLayer } from "./page-layer.ts";
import { markStruck } from "./struck.ts";
import { findTurn, leans, turnedSize, turnGlyphs, turnImage, turnRect } from "./upright.ts";
import { INK_DPI, partVisible } from "./visible.ts";
import type { Word } from "./word.ts";
import { buildWords } from "./words.ts";

/** The words and lines of a page as far as the drawn page shows them, turned upright. `page` counts from 1. */
export function readLayer(source: PdfPage, page: number): PageLayer {
  const drawn = source.glyphs();
  const turn = findTurn(drawn);
  const size = turnedSize(source, turn);
  const glyphs = turnGlyphs(drawn, source, turn).filter((glyph) => !leans(glyph));
  const image = turnImage(source.render(INK_DPI), turn);
  const parted = partVisible(buildWords(glyphs, page), image, size);
  const { hidden } = parted;
  const rules = source.rules().map((rule) => turnRect(rule, source, turn));
  const visible = markStruck(markCovered(parted.visible, source, { image, size, turn }), rules);
  return {
    page,
    ...size,
    rotation: turn,
    words: visible,
    lines: buildLines(visible, rules),
    hidden,
    quality: qualityOf(source, drawn, visible, hidden),
  };
}

/** `page-empty` has nothing at all on it; `no-text-layer` has something drawn that only eyes can read. */
function qualityOf(
  source: PdfPage,
  drawn: readonly Glyph[],
  visible: readonly Word[],
  hidden: readonly Word[],
): string[] {
  const codes = hidden.length > 0 ? ["hidden-text"] : [];
  if (visible.length > 0) return codes;
  const nothing = drawn.length + source.rules().length + source.covers().length === 0;
  return [...codes, nothing ? "page-empty" : "no-text-layer"];
}

/** A page that the engine could not open. */
export const damagedPage = (page: number): PageLayer => blankPage(page, "page-damaged");

/** A page that reading did not come to: time ran out, or too many pictures stand before it. */
export const unseenPage = (page: number): PageLayer => blankPage(page, "page-unseen");

const blankPage = (page: number, quality: string): PageLayer => ({
  page,
  width: 1,
  height: 1,
  rotation: 0,
  words: [],
  lines: [],
  hidden: [],
  quality: [quality],
});
