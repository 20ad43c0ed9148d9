import PDFDocument from "pdfkit";
import { fontOf, type Typeface } from "./typefaces.ts";

export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  /** Draws text with its top at y; gives its width. */
  text(text: string, x: number, y: number, style?: TextStyle): number;
  /** How wide the text would be. */
  width(text: string, style?: TextStyle): number;
  rule(x1: number, y1: number, x2: number, y2: number, colour?: string): void;
  /** A filled or outlined box. */
  box(x: number, y: number, width: number, height: number, paint: BoxPaint): void;
  page(): void;
  finish(): Promise<Uint8Array>;
}

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly mono?: boolean;
  readonly typeface?: Typeface;
  /** x is the left end, the middle or the right end of the text. */
  readonly align?: "left" | "middle" | "right";
}

export interface BoxPaint {
  readonly fill?: string;
  readonly line?: string;
  readonly lineWidth?: number;
  readonly radius?: number;
}

/** A blank document (A4 unless told) whose bytes depend on what is drawn only. */
export function newSheet(options: PDFKit.PDFDocumentOptions = {}, typeface: Typeface = "helvetica"): Sheet {
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    info: { CreationDate: new Date(0), ModDate: new Date(0), Title: "Report" },
    ...options,
  });
  const chunks: Uint8Array[] = [];
  doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => doc.on("end", resolve));
  const registered = new Set<string>();
  const setFont = (style: TextStyle) => {
    const face = style.mono ? "courier" : (style.typeface ?? typeface);
    const { name, bytes } = fontOf(face, style.bold ? "bold" : style.italic ? "italic" : "regular");
    if (bytes && !registered.has(name)) doc.registerFont(name, bytes);
    registered.add(name);
    doc.font(name).fontSize(style.size ?? 9);
  };
  const width = (text: string, style: TextStyle = {}) => {
    setFont(style);
    return doc.widthOfString(text);
  };
  return {
    doc,
    width,
    text: (text, x, y, style = {}) => {
      const wide = width(text, style);
      doc.fillColor(style.colour ?? "black");
      const left = style.align === "middle" ? x - wide / 2 : style.align === "right" ? x - wide : x;
      doc.text(text, left, y, { lineBreak: false });
      return wide;
    },
    rule: (x1, y1, x2, y2, colour = "#666666") => {
      doc.moveTo(x1, y1).lineTo(x2, y2).lineWidth(0.5).stroke(colour);
    },
    box: (x, y, w, h, { fill, line, lineWidth = 0.7, radius = 0 }) => {
      if (radius > 0) doc.roundedRect(x, y, w, h, radius);
      else doc.rect(x, y, w, h);
      doc.lineWidth(lineWidth);
      if (fill && line) doc.fillAndStroke(fill, line);
      else if (fill) doc.fill(fill);
      else doc.stroke(line ?? "#666666");
    },
    page: () => {
      doc.addPage();
    },
    finish: async () => {
      doc.end();
      await done;
      const bytes = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      return bytes;
    },
  };
}
