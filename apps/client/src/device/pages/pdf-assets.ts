import dingbats from "pdfjs-dist/standard_fonts/FoxitDingbats.pfb?url";
import symbol from "pdfjs-dist/standard_fonts/FoxitSymbol.pfb?url";
import jbig2 from "pdfjs-dist/wasm/jbig2.wasm?url";
import openjpeg from "pdfjs-dist/wasm/openjpeg.wasm?url";

/**
 * The files that pdf.js may ask for, from our own origin. Other fonts that a document doesn't embed come from
 * the system. Character maps for East Asian text that is not embedded are left out (1.7 MB).
 */
const files: Readonly<Record<string, string>> = {
  "FoxitDingbats.pfb": dingbats,
  "FoxitSymbol.pfb": symbol,
  "jbig2.wasm": jbig2,
  "openjpeg.wasm": openjpeg,
};

/** Made by pdf.js: its `BinaryDataFactory`. */
export class LocalAssets {
  async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const url = files[filename];
    if (!url) throw new Error(`not among the app's files: ${filename}`);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`the app's own file is missing: ${filename}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}
