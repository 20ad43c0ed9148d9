import type { PdfPage } from "../engine/pdf-engine.ts";
import { buildLines } from "./lines.ts";
import type { PageLayer } from "./page-layer.ts";
import { findTurn, leans, turnedSize, turnGlyphs, turnImage, turnRect } from "./upright.ts";
import { partVisible } from "./visible.ts";
import { buildWords } from "./words.ts";

/** Fine enough to see a decimal point's ink, coarse enough to be drawn in milliseconds. */
const INK_DPI = 110;

/** The words and lines of a page as far as the drawn page shows them, turned upright. `page` counts from 1. */
export function readLayer(source: PdfPage, page: number): PageLayer {
  const drawn = source.glyphs();
  const turn = findTurn(drawn);
  const size = turnedSize(source, turn);
  const glyphs = turnGlyphs(drawn, source, turn).filter((glyph) => !leans(glyph));
  const image = turnImage(source.render(INK_DPI), turn);
  const { visible, hidden } = partVisible(buildWords(glyphs, page), image, size);
  return {
    page,
    ...size,
    rotation: turn,
    words: visible,
    lines: buildLines(
      visible,
      source.rules().map((rule) => turnRect(rule, source, turn)),
    ),
    hidden,
    overlays: source
      .pictures()
      .filter((p) => p.aboveText)
      .map((p) => turnRect(p.box, source, turn)),
    quality: [
      ...(hidden.length > 0 ? ["hidden-text"] : []),
      ...(visible.length === 0 ? ["no-text-layer"] : []),
    ],
  };
}

/** A page that the engine could not open. */
export const damagedPage = (page: number): PageLayer => ({
  page,
  width: 1,
  height: 1,
  rotation: 0,
  words: [],
  lines: [],
  hidden: [],
  overlays: [],
  quality: ["page-damaged"],
});
