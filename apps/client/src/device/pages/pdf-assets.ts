import foxitDingbats from "pdfjs-dist/standard_fonts/FoxitDingbats.pfb?url";
import foxitFixed from "pdfjs-dist/standard_fonts/FoxitFixed.pfb?url";
import foxitFixedBold from "pdfjs-dist/standard_fonts/FoxitFixedBold.pfb?url";
import foxitFixedBoldItalic from "pdfjs-dist/standard_fonts/FoxitFixedBoldItalic.pfb?url";
import foxitFixedItalic from "pdfjs-dist/standard_fonts/FoxitFixedItalic.pfb?url";
import foxitSerif from "pdfjs-dist/standard_fonts/FoxitSerif.pfb?url";
import foxitSerifBold from "pdfjs-dist/standard_fonts/FoxitSerifBold.pfb?url";
import foxitSerifBoldItalic from "pdfjs-dist/standard_fonts/FoxitSerifBoldItalic.pfb?url";
import foxitSerifItalic from "pdfjs-dist/standard_fonts/FoxitSerifItalic.pfb?url";
import foxitSymbol from "pdfjs-dist/standard_fonts/FoxitSymbol.pfb?url";
import liberationSansBold from "pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf?url";
import liberationSansBoldItalic from "pdfjs-dist/standard_fonts/LiberationSans-BoldItalic.ttf?url";
import liberationSansItalic from "pdfjs-dist/standard_fonts/LiberationSans-Italic.ttf?url";
import liberationSansRegular from "pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf?url";
import jbig2 from "pdfjs-dist/wasm/jbig2.wasm?url";
import openjpeg from "pdfjs-dist/wasm/openjpeg.wasm?url";

/**
 * The files that pdf.js may ask for, from our own origin: the fonts that a document may name without bringing
 * them (the same on every device), and decoders of pictures in scans. Character maps for East Asian text that
 * is not embedded are left out (1.7 MB).
 */
const files: Readonly<Record<string, string>> = {
  "FoxitDingbats.pfb": foxitDingbats,
  "FoxitFixed.pfb": foxitFixed,
  "FoxitFixedBold.pfb": foxitFixedBold,
  "FoxitFixedBoldItalic.pfb": foxitFixedBoldItalic,
  "FoxitFixedItalic.pfb": foxitFixedItalic,
  "FoxitSerif.pfb": foxitSerif,
  "FoxitSerifBold.pfb": foxitSerifBold,
  "FoxitSerifBoldItalic.pfb": foxitSerifBoldItalic,
  "FoxitSerifItalic.pfb": foxitSerifItalic,
  "FoxitSymbol.pfb": foxitSymbol,
  "LiberationSans-Bold.ttf": liberationSansBold,
  "LiberationSans-BoldItalic.ttf": liberationSansBoldItalic,
  "LiberationSans-Italic.ttf": liberationSansItalic,
  "LiberationSans-Regular.ttf": liberationSansRegular,
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
