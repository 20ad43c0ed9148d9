import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import sharp from "sharp";
import { LANGUAGES, type TesseractCore } from "../../src/recognise/second/tesseract.ts";

const require = createRequire(import.meta.url);
let opened: Promise<(grey: Uint8Array) => string> | null = null;

/** Tesseract as it comes: it finds the lines of the whole picture itself. */
async function open(): Promise<(grey: Uint8Array) => string> {
  const start: (
    settings: object,
  ) => Promise<TesseractCore> = require("tesseract.js-core/tesseract-core-simd-lstm");
  const core = await start({});
  for (const language of LANGUAGES) {
    const path = `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`;
    core.FS.writeFile(`./${language}.traineddata`, gunzipSync(await readFile(require.resolve(path))));
  }
  const api = new core.TessBaseAPI();
  if (api.Init(null, LANGUAGES.join("+"), 1) !== 0) throw new Error("Tesseract did not start.");
  api.SetVariable("tessedit_pageseg_mode", "3");
  api.SetVariable("debug_file", "/dev/null");
  return (picture) => {
    core.FS.writeFile("/input", picture);
    if (api.SetImageFile(1, 0) !== 0) throw new Error("Tesseract did not take the picture.");
    api.Recognize(null);
    return api.GetJSONText();
  };
}

/**
 * How many of these values plain Tesseract sees as whole words anywhere in the pictures: kind to it, since a value
 * need not stand in its row.
 */
export async function plainShare(
  pictures: readonly Uint8Array[],
  values: readonly string[],
): Promise<number> {
  opened ??= open();
  const read = await opened;
  const seen = new Map<string, number>();
  for (const bytes of pictures) {
    const grey = await sharp(bytes).autoOrient().greyscale().raw().toBuffer({ resolveWithObject: true });
    const head = new TextEncoder().encode(`P5\n${grey.info.width} ${grey.info.height}\n255\n`);
    const words = wordsOf(JSON.parse(read(Uint8Array.from(Buffer.concat([head, grey.data])))));
    for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  let found = 0;
  for (const value of values.flatMap((text) => [tidy(text)])) {
    const left = seen.get(value) ?? 0;
    if (left === 0) continue;
    seen.set(value, left - 1);
    found++;
  }
  return found;
}

const tidy = (text: string): string => text.replace(/\s/g, "").replace(/,/g, ".").toLowerCase();

interface Page {
  readonly blocks: readonly {
    readonly paragraphs: readonly {
      readonly lines: readonly { readonly words: readonly { readonly text: string }[] }[];
    }[];
  }[];
}

const wordsOf = ({ blocks }: Page): string[] =>
  blocks
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap(({ words }) => words)))
    .map(({ text }) => tidy(text));
