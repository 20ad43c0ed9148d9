import { deflateSync, inflateSync } from "node:zlib";

export interface Placement {
  readonly scale: number;
  /** Points from the page's left and top. */
  readonly x: number;
  readonly y: number;
}

/** What pdfkit begins every A4 page with: the origin at the top left. */
const START = "1 0 0 -1 0 841.89 cm";
const STREAM = /<<\n\/Length \d+\n\/Filter \/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g;

/** The same A4 report drawn smaller and elsewhere on its page. Its table of offsets is left to the engine to rebuild. */
export function movePage(pdf: Uint8Array, { scale, x, y }: Placement): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const moved = text.replace(STREAM, (whole, packed: string) => {
    const content = inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
    if (!content.startsWith(START)) return whole;
    const matrix = `${scale} 0 0 ${-scale} ${x} ${(841.89 - y).toFixed(2)} cm`;
    const again = deflateSync(Buffer.from(content.replace(START, matrix), "latin1"));
    const head = `<<\n/Length ${again.length}\n/Filter /FlateDecode\n>>`;
    return `${head}\nstream\n${again.toString("latin1")}\nendstream`;
  });
  return new Uint8Array(Buffer.from(moved, "latin1"));
}
