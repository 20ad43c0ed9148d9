import PDFDocument from "pdfkit";

export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  /** Draws text with its baseline's top at y; gives its width. */
  text(text: string, x: number, y: number, style?: TextStyle): number;
  rule(x1: number, y1: number, x2: number, y2: number): void;
  page(): void;
  finish(): Promise<Uint8Array>;
}

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly mono?: boolean;
  /** x is the left end, the middle or the right end of the text. */
  readonly align?: "left" | "middle" | "right";
}

/** A blank A4 document whose bytes depend on what is drawn only. */
export function newSheet(options: PDFKit.PDFDocumentOptions = {}): Sheet {
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    info: { CreationDate: new Date(0), ModDate: new Date(0), Title: "Report" },
    ...options,
  });
  const chunks: Uint8Array[] = [];
  doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => doc.on("end", resolve));
  return {
    doc,
    text: (text, x, y, style = {}) => {
      doc
        .font(fontOf(style))
        .fontSize(style.size ?? 9)
        .fillColor(style.colour ?? "black");
      const width = doc.widthOfString(text);
      const left = style.align === "middle" ? x - width / 2 : style.align === "right" ? x - width : x;
      doc.text(text, left, y, { lineBreak: false });
      return width;
    },
    rule: (x1, y1, x2, y2) => {
      doc.moveTo(x1, y1).lineTo(x2, y2).lineWidth(0.5).stroke("#666666");
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

const fontOf = ({ mono, bold }: TextStyle): string =>
  mono ? (bold ? "Courier-Bold" : "Courier") : bold ? "Helvetica-Bold" : "Helvetica";
