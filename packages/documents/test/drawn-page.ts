import { type FamilyName, makeReport } from "../corpus/index.ts";
import type { PdfEngine } from "../src/engine/pdf-engine.ts";
import type { Rect } from "../src/geometry.ts";
import type { Picture } from "../src/picture/picture.ts";
import type { Quad } from "../src/recognise/recognizer.ts";
import { readLayer } from "../src/text/read-layer.ts";

/** The first page of a made-up report as a picture, with what stands where, in pixels. */
export interface DrawnPage {
  readonly picture: Picture;
  readonly cells: readonly {
    readonly text: string;
    readonly quad: Quad;
    readonly words: readonly { readonly text: string; readonly box: Rect }[];
  }[];
}

export async function drawnPage(
  engine: PdfEngine,
  report: { readonly family: FamilyName; readonly seed: number },
  dpi: number,
): Promise<DrawnPage> {
  const opened = engine.open((await makeReport(report)).pdf);
  const page = opened.ok ? opened.document.page(0) : null;
  if (!page) throw new Error("The report has no page.");
  const scale = dpi / 72;
  const cells = readLayer(page, 1).lines.flatMap((line) =>
    line.segments.map((segment) => ({
      text: segment.text,
      quad: quadAround(inPixels(segment.box, scale), 0.15 * line.size * scale),
      words: segment.words.map((word) => ({ text: word.text, box: inPixels(word.box, scale) })),
    })),
  );
  return { picture: page.picture(dpi), cells };
}

const inPixels = (box: Rect, scale: number): Rect => ({
  left: box.left * scale,
  top: box.top * scale,
  right: box.right * scale,
  bottom: box.bottom * scale,
});

/** The corners of a rectangle and `margin` pixels around it. */
export const quadAround = ({ left, top, right, bottom }: Rect, margin = 0): Quad => [
  { x: left - margin, y: top - margin },
  { x: right + margin, y: top - margin },
  { x: right + margin, y: bottom + margin },
  { x: left - margin, y: bottom + margin },
];
