import type { Glyph } from "../engine/pdf-engine.ts";
import type { Picture } from "../picture/picture.ts";
import type { PictureView } from "../recognise/page/read-picture.ts";
import type { Line } from "./lines.ts";
import type { Turn } from "./upright.ts";
import type { Word } from "./word.ts";

/** What the text layer of one page gives, after it was held against the drawn page. */
export interface PageLayer {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise that the page was turned to stand upright. */
  readonly rotation: Turn;
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
  /** Text that the layer has and the drawn page doesn't show. */
  readonly hidden: readonly Word[];
  /** Codes of what is wrong with the page. */
  readonly quality: readonly string[];
  /** Characters whose shape no recogniser confirmed. Absent where the layer was not held against the shapes. */
  readonly unproven?: ReadonlySet<Glyph>;
  /** Set where the page was read as a picture. */
  readonly picture?: PictureView;
  /** Draws a page of a PDF as its file has it, while the document is open. */
  readonly drawn?: (dpi: number) => Picture;
}
