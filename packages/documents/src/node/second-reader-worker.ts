import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { gunzipSync } from "node:zlib";
import type { Strip } from "../recognise/second/strip.ts";
import {
  LANGUAGES,
  openTesseract,
  type StripWord,
  type TesseractCore,
} from "../recognise/second/tesseract.ts";

/** What the thread is asked, and what it answers. A defect ends the thread. */
export interface StripTask {
  readonly strips: readonly Strip[];
}
export interface StripAnswer {
  readonly words: readonly (readonly StripWord[])[];
}

const port = parentPort;
if (!port) throw new Error("This module runs in a worker thread only.");

const require = createRequire(import.meta.url);
// Not the relaxed-simd build, whose sums differ from processor to processor: the same page must read the same.
const start: (
  settings: object,
) => Promise<TesseractCore> = require("tesseract.js-core/tesseract-core-simd-lstm");
const files = {
  deu: require.resolve("@tesseract.js-data/deu/4.0.0_best_int/deu.traineddata.gz"),
  fra: require.resolve("@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz"),
} satisfies Record<(typeof LANGUAGES)[number], string>;
const models = await Promise.all(
  LANGUAGES.map(async (language): Promise<[string, Uint8Array]> => {
    return [language, gunzipSync(await readFile(files[language]))];
  }),
);
const tesseract = openTesseract(await start({}), new Map(models));

port.on("message", ({ strips }: StripTask) => {
  const answer: StripAnswer = { words: strips.map((strip) => tesseract.read(strip)) };
  port.postMessage(answer);
});
