import type { Glyph } from "../../engine/pdf-engine.ts";
import { type Rect, unionOf } from "../../geometry.ts";
import type { Word } from "../../text/word.ts";
import type { RecognisedCharacter, RecognisedLine, RecognisedWord } from "../recognizer.ts";
import { type Level, standing } from "./footing.ts";
import { mendLetters } from "./mend-letters.ts";

/** Size of ordinary print on the levelled page, in points: what the layout's few fixed lengths are made for. */
const PRINT = 9;
/** Heights of letters as shares of the font size, by their shape: typical of Latin faces. */
const TALL = 0.72;
const SHORT = 0.52;
/** What stands between the ink of a character and the ends of its advance, as a share of the font size. */
const SIDE = 0.05;
/** Words whose advances are nearer than this, as a share of the font size, count as touching: see `joinText`. */
const APART = 0.12;

export interface PlacedWords {
  readonly words: readonly Word[];
  /** For each character of a word: the line that it was read in. */
  readonly lineOf: ReadonlyMap<Glyph, number>;
  /** Points of the page for each pixel of the picture. */
  readonly scale: number;
}

/** The words that a recogniser read, laid on the levelled page as if a text layer had named them. */
export function placeWords(
  lines: readonly RecognisedLine[],
  levelOf: (line: number) => Level,
  page: number,
): PlacedWords {
  const sizes = lines.map(fontSize);
  const print = median(sizes.filter((size): size is number => size !== null)) ?? PRINT;
  const scale = PRINT / print;
  const lineOf = new Map<Glyph, number>();
  const words = lines.flatMap((line, index) => {
    const size = (sizes[index] ?? print) * scale;
    const placed = line.words.filter((word) => word.characters.length > 0);
    const level = levelOf(index);
    const base = baselineOf(placed, level, scale);
    const made = placed.map((word) => wordAt(word, { level, scale, size, page, base }));
    for (const word of made) for (const glyph of word.glyphs) lineOf.set(glyph, index);
    return made.map((word, at) => apart(word, made[at - 1], made[at + 1]));
  });
  return { words, lineOf, scale };
}

/** The ends of a word's advance, drawn in to its ink where the next word is close: what was read as two is not one. */
const apart = (word: Word, before: Word | undefined, next: Word | undefined): Word => ({
  ...word,
  left: before && word.left - before.right < APART * word.size ? word.box.left : word.left,
  right: next && next.left - word.right < APART * word.size ? word.box.right : word.right,
});

interface Place {
  readonly level: Level;
  readonly scale: number;
  readonly size: number;
  readonly page: number;
  readonly base: (word: RecognisedWord) => number;
}

function wordAt(word: RecognisedWord, { level, scale, size, page, base }: Place): Word {
  const baseline = base(word);
  const texts = mendLetters(textsOf(word, size / scale));
  const glyphs = word.characters.map((character, index) => ({
    ...glyphAt(character, { level, scale, size, baseline }),
    text: texts[index] ?? character.text,
  }));
  const shown = unionOf(glyphs.map((g) => g.shown ?? g.box));
  return {
    text: texts.join(""),
    page,
    box: unionOf(glyphs.map((g) => g.box)),
    shown,
    left: Math.min(...glyphs.map((g) => g.advance.left)),
    right: Math.max(...glyphs.map((g) => g.advance.right)),
    baseline,
    size,
    bold: false,
    glyphs,
    doubts: [],
  };
}

function glyphAt(
  { text, box }: RecognisedCharacter,
  { level, scale, size, baseline }: { level: Level; scale: number; size: number; baseline: number },
): Glyph {
  const middle = level((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  const [halfWidth, halfHeight] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
  const levelled = {
    left: (middle.x - halfWidth) * scale,
    right: (middle.x + halfWidth) * scale,
    top: (middle.y - halfHeight) * scale,
    bottom: (middle.y + halfHeight) * scale,
  };
  const side = SIDE * size;
  return {
    text,
    box: levelled,
    shown: scaled(box, scale),
    advance: { ...levelled, left: levelled.left - side, right: levelled.right + side },
    origin: { x: levelled.left - side, y: baseline },
    size,
    font: "",
    fontId: 0,
    angle: 0,
    colour: [0, 0, 0, 255],
    painted: true,
    order: 0,
    spaceBefore: false,
    letterUnsure: false,
  };
}

const scaled = (box: Rect, by: number): Rect => ({
  left: box.left * by,
  top: box.top * by,
  right: box.right * by,
  bottom: box.bottom * by,
});

const IS_TALL = /[A-Z0-9bdfhklt%&ÄÖÜß]/;
const IS_SHORT = /[acemnorsuvwxz]/;

/** Font size in pixels by the heights of letters whose share of it is known; null where there are none. */
function fontSize({ words }: RecognisedLine): number | null {
  const sizes = words.flatMap((word) =>
    word.characters.flatMap(({ text, box }) => {
      const height = box.bottom - box.top;
      if (IS_TALL.test(text)) return [height / TALL];
      return IS_SHORT.test(text) ? [height / SHORT] : [];
    }),
  );
  return median(sizes);
}

/**
 * Where letters of a word stand, on the levelled page in points. Noise of single words is taken out by the line:
 * its words' feet lie on one height once it is level, but for what the levelling missed.
 */
function baselineOf(
  words: readonly RecognisedWord[],
  level: Level,
  scale: number,
): (word: RecognisedWord) => number {
  const feet = words.flatMap((word) => footOf(word, level) ?? []);
  const line = median(feet) ?? 0;
  return (word) => {
    const own = footOf(word, level);
    if (own === null) return (feet.length > 0 ? line : middleOf(word, level)) * scale;
    return ((own + 2 * line) / 3) * scale;
  };
}

function footOf(word: RecognisedWord, level: Level): number | null {
  return median(standing(word).map(({ box }) => level((box.left + box.right) / 2, box.bottom).y));
}

function middleOf(word: RecognisedWord, level: Level): number {
  const box = unionOf(word.characters.map((c) => c.box));
  return level((box.left + box.right) / 2, box.bottom).y;
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Digits that hang high and small behind a letter or "10" are exponents, as a text layer would show them. */
function textsOf(word: RecognisedWord, size: number): string[] {
  const foot = Math.max(...word.characters.map((c) => c.box.bottom));
  return word.characters.map(({ text, box }, index) => {
    const before = word.characters
      .slice(0, index)
      .map((c) => c.text)
      .join("");
    const high = foot - box.bottom > 0.22 * size && box.bottom - box.top < 0.6 * size;
    return high && /^\d$/.test(text) && /(?:10|[a-zA-Z]|[⁰-⁹¹²³])$/.test(before)
      ? (RAISED[Number(text)] ?? text)
      : text;
  });
}

const median = (values: readonly number[]): number | null =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? null;
