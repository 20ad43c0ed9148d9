import type { PdfPage } from "../engine/pdf-engine.ts";
import { buildLines } from "./lines.ts";
import type { PageLayer } from "./page-layer.ts";
import { partVisible } from "./visible.ts";
import { buildWords } from "./words.ts";

/** Fine enough to see a decimal point's ink, coarse enough to be drawn in milliseconds. */
const INK_DPI = 110;

/** The words and lines of a page as far as the drawn page shows them. `page` counts from 1. */
export function readLayer(source: PdfPage, page: number): PageLayer {
  const { width, height } = source;
  const glyphs = source.glyphs();
  const { visible, hidden } = partVisible(buildWords(glyphs, page), source.render(INK_DPI), {
    width,
    height,
  });
  return {
    page,
    width,
    height,
    rotation: 0,
    words: visible,
    lines: buildLines(visible, source.rules()),
    hidden,
    overlays: source
      .pictures()
      .filter((p) => p.aboveText)
      .map((p) => p.box),
    quality: hidden.length > 0 ? ["hidden-text"] : [],
  };
}
