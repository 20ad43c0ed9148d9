import PDFDocument from "pdfkit";

type Pdf = InstanceType<typeof PDFDocument>;
export type Tag = ReturnType<Pdf["struct"]>;

/** TrueType files: the text that they can't show is marked as such. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export interface SheetInput {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly madeAt: Date;
  readonly fonts: PdfFonts;
}

export const ink = "#1f2b25";
export const soft = "#4f5b54";
export const rule = "#cfc7b6";
export const pine = "#1d5b48";

/** In points. A4 with room for the footer below. */
export const page = { left: 46, right: 46, top: 42, bottom: 58, width: 595.28, height: 841.89 };
export const contentWidth = page.width - page.left - page.right;

/** Stands for a character that the fonts don't have. */
const missing = "\u25a1";

/** Paper to write on from top to bottom. Everything that is written is tagged; what only decorates is not. */
export interface Sheet {
  readonly doc: Pdf;
  /** The element that new ones go into. */
  readonly root: Tag;
  /** Where the next thing goes. */
  y: number;
  /** Set once a character was missing in the fonts. */
  lacksCharacters: boolean;
}

export function createSheet({ title, subject, language, madeAt, fonts }: SheetInput): Sheet {
  // @types/pdfkit has PDF/A alone.
  const subset = "PDF/UA" as "PDF/A-2a";
  const doc = new PDFDocument({
    pdfVersion: "1.7",
    subset,
    tagged: true,
    lang: language,
    displayTitle: true,
    size: "A4",
    margins: { top: page.top, bottom: page.bottom, left: page.left, right: page.right },
    bufferPages: true,
    autoFirstPage: false,
    // None of the standard fonts: they can't be embedded.
    font: "",
    info: { Title: title, Subject: subject, Author: "Serenya", Creator: "Serenya", CreationDate: madeAt },
  });
  doc.registerFont("regular", fonts.regular);
  doc.registerFont("bold", fonts.bold);
  const root = doc.struct("Document");
  doc.addStructure(root);
  doc.addPage();
  return { doc, root, y: page.top, lacksCharacters: false };
}

export const lowest = page.height - page.bottom;

export function newPage(sheet: Sheet): void {
  sheet.doc.addPage();
  sheet.y = page.top;
}

/** Starts a new page where less than `height` is left. */
export function ensureRoom(sheet: Sheet, height: number): boolean {
  if (sheet.y + height <= lowest) return false;
  newPage(sheet);
  return true;
}

/** Draws what has no meaning of its own: rules, grounds, repeated headers. */
export function decorate({ doc }: Sheet, draw: () => void, type: "Layout" | "Pagination" = "Layout"): void {
  doc.markContent("Artifact", { type });
  draw();
  doc.endMarkedContent();
}

export interface TagOptions {
  readonly alt?: string;
  /** Of a table's header: what it is the header of. */
  readonly scope?: "Column" | "Row";
  /** Left, top, right, bottom. */
  readonly bbox?: readonly [number, number, number, number];
}

/** Draws something as a new element of `parent`. */
export function tagged(
  { doc }: Sheet,
  parent: Tag,
  type: string,
  draw: () => void,
  options: TagOptions = {},
): void {
  // pdfkit takes more options than its types know.
  parent.add(doc.struct(type, options as Parameters<Pdf["struct"]>[1], [draw]));
}

export interface TextLook {
  readonly font?: "regular" | "bold";
  readonly size?: number;
  readonly color?: string;
  readonly x?: number;
  readonly width?: number;
  readonly align?: "left" | "right";
}

/** The height that a text needs. */
export function heightOf(sheet: Sheet, text: string, look: TextLook = {}): number {
  setLook(sheet, look);
  return sheet.doc.heightOfString(printable(sheet, text), { width: look.width ?? contentWidth, lineGap });
}

/** Puts a text at a place, inside of the element that is open. */
export function putText(sheet: Sheet, text: string, y: number, look: TextLook = {}): void {
  const { x = page.left, width = contentWidth, align = "left" } = look;
  setLook(sheet, look);
  sheet.doc.fillColor(look.color ?? ink).text(printable(sheet, text), x, y, { width, align, lineGap });
}

const lineGap = 0.6;

function setLook({ doc }: Sheet, { font = "regular", size = 9.5 }: TextLook): void {
  doc.font(font).fontSize(size);
}

/** The text with a mark in place of each character that the font lacks: nothing vanishes without a word. */
function printable(sheet: Sheet, text: string): string {
  // pdfkit keeps fontkit's font there; it has no public way to ask.
  const { font } = (sheet.doc as unknown as { _font: { font: FontFile } })._font;
  return Array.from(text.normalize("NFC"), (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === "\n" || font.hasGlyphForCodePoint(code)) return character;
    sheet.lacksCharacters = true;
    return missing;
  }).join("");
}

interface FontFile {
  hasGlyphForCodePoint(code: number): boolean;
}
