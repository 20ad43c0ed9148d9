import type { Glyph } from "../src/engine/pdf-engine.ts";
import type { RawRow } from "../src/layout/raw-row.ts";
import { type ReadRow, readRow } from "../src/report/result.ts";
import type { PageLayer } from "../src/text/page-layer.ts";
import { type Word, wordOf } from "../src/text/word.ts";
import type { DecimalMark } from "../src/values/number.ts";

/** Words of a line at 10 points: one space apart, two spaces in `text` make a wide gap. */
export function wordsAt(text: string, left = 50, baseline = 100, changes: Partial<Glyph> = {}): Word[] {
  let x = left;
  const words: Word[] = [];
  for (const part of text.split(/( +)/)) {
    if (/^ *$/.test(part)) x += part.length === 1 ? 3 : 6 * part.length;
    else {
      words.push(
        wordOf(
          [...part].map((c, i) => glyphAt(c, x + 5 * i, baseline, changes)),
          1,
        ),
      );
      x += 5 * part.length;
    }
  }
  return words;
}

function glyphAt(text: string, x: number, y: number, changes: Partial<Glyph>): Glyph {
  return {
    text,
    box: { left: x + 0.3, top: y - 7, right: x + 4.7, bottom: y },
    advance: { left: x, top: y - 8, right: x + 5, bottom: y + 2 },
    origin: { x, y },
    size: 10,
    font: "Helvetica",
    fontId: 0,
    angle: 0,
    colour: [0, 0, 0, 255],
    painted: true,
    order: 5,
    spaceBefore: false,
    letterUnsure: false,
    ...changes,
  };
}

export interface RowText {
  readonly name?: string;
  readonly value: string;
  readonly unit?: string;
  readonly range?: string;
  readonly flag?: string;
}

/** A row as the layout would give it, with its cells at fixed places on page 1. */
export function rawRow(text: RowText, changes: Partial<RawRow> = {}): RawRow {
  const cell = (part: string | undefined, left: number) => (part ? wordsAt(part, left) : []);
  return {
    page: 1,
    name: cell(text.name ?? "Sodium", 50),
    value: cell(text.value, 200),
    unit: cell(text.unit, 260),
    range: cell(text.range, 340),
    flag: cell(text.flag, 420),
    history: [],
    section: null,
    found: "table",
    doubts: [],
    ...changes,
  };
}

export const size = { width: 600, height: 800 };

export const row = (text: RowText, mark: DecimalMark | null = ".", changes: Partial<RawRow> = {}): ReadRow =>
  readRow(rawRow(text, changes), size, { mark, order: null, sex: null, age: null, language: null });

/** A page that holds these words and nothing else. */
export const pageOf = (words: readonly Word[], changes: Partial<PageLayer> = {}): PageLayer => ({
  page: 1,
  ...size,
  rotation: 0,
  words,
  lines: [],
  hidden: [],
  quality: [],
  ...changes,
});

export const context = (pages: readonly PageLayer[] = [], mark: DecimalMark | null = ".") => ({
  mark,
  rows: [],
  pages,
});
