import type { Box } from "@serenya/contract";
import sharp from "sharp";
import type { Picture } from "../picture/picture.ts";
import { turnPicture } from "../recognise/page/turn-picture.ts";
import { boxOfWords } from "../report/result.ts";
import type { PageLayer } from "../text/page-layer.ts";
import type { Word } from "../text/word.ts";
import type { Work } from "../work.ts";

/** How many pages of a document somebody else is to see too, and how large. */
export interface PagesWanted {
  /** Pages from the front, at most; pages without a word are left out. */
  readonly most: number;
  /** Pixels of a picture's longer side, at most. A smaller one stays as it is. */
  readonly longSide: number;
}

/** A page as a person sees it, upright, and every word that a reader saw on it. */
export interface SeenPage {
  /** From 1. */
  readonly page: number;
  readonly picture: { readonly format: "jpeg"; readonly bytes: Uint8Array };
  /** Where two readers saw one place differently, both. Boxes are fractions of the upright page. */
  readonly words: readonly { readonly text: string; readonly box: Box }[];
}

/** Print of six points on A4 keeps its decimal points; noise of 1,568 x 1,568 pixels takes 2 MB. */
const QUALITY = 85;

/**
 * The pages of a document that was just read, one after another so that one is held at a time; ask while the
 * document is open. It ends early where time runs out, and passes over a page that can't be drawn again: whoever
 * sees these pages does so beside a reading that stands without them.
 */
export async function* seenPages(work: Work, { most, longSide }: PagesWanted): AsyncGenerator<SeenPage> {
  const { deadline } = work;
  for (const layer of work.pages.filter(({ words }) => words.length > 0).slice(0, most)) {
    if (deadline && deadline.now() >= deadline.at) return;
    const picture = await pictureOf(layer, longSide).catch(() => null);
    if (picture) yield { page: layer.page, picture, words: wordsOf(layer, work) };
  }
}

async function pictureOf(layer: PageLayer, longSide: number): Promise<SeenPage["picture"] | null> {
  const upright = await uprightPicture(layer, longSide);
  if (!upright) return null;
  const { width, height, rgb } = upright;
  const bytes = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .resize({ width: longSide, height: longSide, fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: QUALITY })
    .toBuffer();
  return { format: "jpeg", bytes: new Uint8Array(bytes) };
}

async function uprightPicture(layer: PageLayer, longSide: number): Promise<Picture | undefined> {
  const { picture, drawn, rotation, width, height } = layer;
  if (picture) return picture.source();
  // A page of a PDF is drawn as its file has it.
  return drawn && turnPicture(drawn((72 * longSide) / Math.max(width, height, 1)), rotation);
}

/** What the first reader, or the text layer, saw of the page, and what the second one saw in its rows. */
function wordsOf(layer: PageLayer, { rawRows = [] }: Work): SeenPage["words"] {
  const told = (word: Word, text: string) => ({ text, box: boxOfWords([word], layer) });
  const again = rawRows
    .filter((row) => row.page === layer.page)
    .flatMap(({ name, value, unit, range, flag }) => [name, value, unit, range, flag].flat())
    .flatMap((word) => (word.again && word.again !== word.text ? [told(word, word.again)] : []));
  return [...layer.words.map((word) => told(word, word.text)), ...again];
}
