import type { Glyph } from "../engine/pdf-engine.ts";
import type { Rect } from "../geometry.ts";
import { type Line, segmentOf } from "../text/lines.ts";
import type { Word } from "../text/word.ts";
import type { RawRow } from "./raw-row.ts";

/** Letters: Eastern digits run to the right, whatever stands around them. */
const RIGHT_TO_LEFT = /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** True where a page holds words that are written from right to left: its tables may begin at the right. */
export const hasRightToLeft = (lines: readonly Line[]): boolean =>
  lines.some((line) => line.words.some((word) => RIGHT_TO_LEFT.test(word.text)));

export interface Mirrored {
  readonly lines: readonly Line[];
  /** The row with its words where the page has them. */
  readonly rowBack: (row: RawRow) => RawRow;
  readonly lineBack: (line: Line) => Line;
}

/**
 * The page as a reader of Hebrew or Arabic goes along it, turned so that it runs from left to right: what stands
 * rightmost comes first. Numbers, units and Latin words keep their order inside; letters that run to the left are
 * put in the order in which they are read.
 */
export function mirrored(lines: readonly Line[], width: number): Mirrored {
  const glyphs = new Map<Glyph, Glyph>();
  const origins = new Map<Line, Line>();
  const turned = lines.map((line) => {
    const segments = line.segments
      .map((segment) => segmentOf(runsOf(segment.words).flatMap((run) => moved(run, width, glyphs))))
      .reverse();
    const words = segments.flatMap((s) => s.words);
    const text = segments.map((s) => s.text).join("  ");
    const box = { ...line.box, left: width - line.box.right, right: width - line.box.left };
    const copy: Line = { ...line, segments, words, text, box };
    origins.set(copy, line);
    return copy;
  });
  const back = (words: readonly Word[]) => words.map((word) => wordBack(word, glyphs));
  return {
    lines: turned,
    rowBack: (row) => ({
      ...row,
      name: back(row.name),
      value: back(row.value),
      unit: back(row.unit),
      range: back(row.range),
      flag: back(row.flag),
      history: row.history.map((h) => ({ ...h, words: back(h.words) })),
    }),
    lineBack: (line) => origins.get(line) ?? line,
  };
}

/** The words of a segment as they are read, from its right end on: each run of other words stays together. */
function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const joins = last && !RIGHT_TO_LEFT.test(word.text) && !RIGHT_TO_LEFT.test(last.at(-1)?.text ?? "");
    if (joins) last.push(word);
    else runs.push([word]);
  }
  return runs.reverse();
}

/** A run of words at its place on the turned page. */
function moved(run: readonly Word[], width: number, glyphs: Map<Glyph, Glyph>): Word[] {
  const [left, right] = [Math.min(...run.map((w) => w.left)), Math.max(...run.map((w) => w.right))];
  const by = width - right - left;
  return run.map((word) => ({
    ...word,
    text: RIGHT_TO_LEFT.test(word.text) ? reversed(word.text) : word.text,
    left: word.left + by,
    right: word.right + by,
    box: shifted(word.box, by),
    glyphs: word.glyphs.map((glyph) => {
      const copy: Glyph = {
        ...glyph,
        box: shifted(glyph.box, by),
        advance: shifted(glyph.advance, by),
        origin: { ...glyph.origin, x: glyph.origin.x + by },
      };
      glyphs.set(copy, glyph);
      return copy;
    }),
  }));
}

/** A word, or the part of one that was cut off on the way, where the page has it. */
function wordBack(word: Word, glyphs: ReadonlyMap<Glyph, Glyph>): Word {
  const [first] = word.glyphs;
  const origin = first && glyphs.get(first);
  if (!first || !origin) return word;
  const by = origin.origin.x - first.origin.x;
  return {
    ...word,
    left: word.left + by,
    right: word.right + by,
    box: shifted(word.box, by),
    glyphs: word.glyphs.map((glyph) => glyphs.get(glyph) ?? glyph),
  };
}

const shifted = <T extends Rect>(rect: T, by: number): T => ({
  ...rect,
  left: rect.left + by,
  right: rect.right + by,
});

const BRACKETS: Readonly<Record<string, string>> = { "(": ")", ")": "(", "[": "]", "]": "[" };

/** A page has the last letter leftmost; figures among the letters keep their order. */
const reversed = (text: string): string =>
  (text.normalize("NFKC").match(/[\p{Script=Latin}\p{Nd}.,٫٬%/]+|./gu) ?? [])
    .reverse()
    .map((part) => BRACKETS[part] ?? part)
    .join("");
