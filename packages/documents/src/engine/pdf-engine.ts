import type { Rect } from "../geometry.ts";
import type { Picture } from "../picture/picture.ts";

/** One character of a page's text layer, where it is drawn. */
export interface Glyph {
  /** The character as the text layer names it: one code point. */
  readonly text: string;
  /** Tight around the drawn shape, in points on the page as a viewer shows it. */
  readonly box: Rect;
  /** Where it stands on the page as shown, when `box` is its place on a page that was levelled. */
  readonly shown?: Rect;
  /** From the pen's position to its advance: neighbours of one word touch. */
  readonly advance: Rect;
  /** Where the pen stands: x and the baseline's y. */
  readonly origin: { readonly x: number; readonly y: number };
  /** Font size on the page in points. */
  readonly size: number;
  /** Name of the font's face. */
  readonly font: string;
  /** The same for characters that the file draws from one font; two fonts may have one name. */
  readonly fontId: number;
  /** Radians, counted clockwise, that the text is turned. */
  readonly angle: number;
  /** Fill colour, each part 0 to 255. */
  readonly colour: readonly [red: number, green: number, blue: number, alpha: number];
  /** False in render modes that draw nothing (PDF 32000-1, 9.3.6, modes 3 and 7). */
  readonly painted: boolean;
  /** Its place in the order in which the page is drawn: what is drawn later lies over it. */
  readonly order: number;
  /** The file has white space before this character. */
  readonly spaceBefore: boolean;
  /** The font gives no trustworthy letter for this shape. */
  readonly letterUnsure: boolean;
}

/** Something that hides what lies under it. */
export interface Cover {
  readonly box: Rect;
  /** Its place in the order of drawing, comparable with that of a glyph. */
  readonly order: number;
  /** The engine's own mark for it. */
  readonly handle: number;
}

/** A picture of a page: one byte a pixel, 0 black to 255 white, row by row. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface PdfPage {
  /** Size in points of the page as a viewer shows it. */
  readonly width: number;
  readonly height: number;
  glyphs(): Glyph[];
  /** Thin lines and frames drawn on the page: the rules of tables. */
  rules(): readonly Rect[];
  /** Pictures and opaque shapes, which hide what was drawn before them. */
  covers(): readonly Cover[];
  /** Draws the page; `dpi` is lowered so that neither side passes 4,000 pixels. */
  render(dpi: number): GreyImage;
  /** Draws the page in colour, for recognisers and people; neither side passes 4,000 pixels. */
  picture(dpi: number): Picture;
  /** Draws the page as it would be without these covers. */
  renderWithout(covers: readonly Cover[], dpi: number): GreyImage;
  close(): void;
}

export interface PdfDocument {
  readonly pageCount: number;
  /** Pages count from 0. Null where the page is damaged. */
  page(index: number): PdfPage | null;
  close(): void;
}

/** encrypted: a password is missing or does not fit. */
export type OpenFailure = "encrypted" | "damaged";

/**
 * Opens PDF documents. The engine keeps nothing of a closed document. A defect of the engine throws; what is
 * wrong with a document is an answer.
 */
export interface PdfEngine {
  /** Name and version, as they stand in a reading. */
  readonly name: string;
  /** `password` is what the person typed; a document that needs none is opened whatever it is. */
  open(
    bytes: Uint8Array,
    password?: string,
  ): { ok: true; document: PdfDocument } | { ok: false; reason: OpenFailure };
}
