import { isAnalyteName } from "@serenya/clinical";
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
      // Gaps between its words are those of the turned page.
      name: row.name.map((word) => ({ ...wordBack(word, glyphs), left: word.left, right: word.right })),
      doubts: isUnknown(row.name) ? [...row.doubts, "name-unknown"] : row.doubts,
      value: back(row.value),
      unit: back(row.unit),
      range: back(row.range),
      flag: back(row.flag),
      history: row.history.map((h) => ({ ...h, words: back(h.words) })),
    }),
    lineBack: (line) => origins.get(line) ?? line,
  };
}

/** A name in letters whose order a font may change, and no word that is known beside it. */
const isUnknown = (name: readonly Word[]): boolean =>
  name.some((w) => RIGHT_TO_LEFT.test(w.text)) &&
  !name.some((w) => isAnalyteName(w.text.replace(/[^\p{L}\p{N}-]/gu, "")));

/** A row of a page that begins at the left, the words of its name that run to the left in the order of reading. */
export function withReadableName(row: RawRow): RawRow {
  if (!row.name.some((w) => RIGHT_TO_LEFT.test(w.text))) return row;
  const name: Word[] = [];
  let run: Word[] = [];
  const flush = () => {
    const sum = (run[0]?.right ?? 0) + (run.at(-1)?.left ?? 0);
    name.push(...run.map((w) => ({ ...w, left: sum - w.right, right: sum - w.left })));
    run = [];
  };
  for (const word of row.name) {
    if (RIGHT_TO_LEFT.test(word.text)) run.unshift({ ...word, text: reversed(word) });
    else {
      flush();
      name.push(word);
    }
  }
  flush();
  return { ...row, name, doubts: isUnknown(row.name) ? [...row.doubts, "name-unknown"] : row.doubts };
}

/** The words of a segment as they are read, from its right end on: each run of other words stays together. */
function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const plain = before && !RIGHT_TO_LEFT.test(word.text) && !RIGHT_TO_LEFT.test(before.text);
    // More than a space apart they are cells of their own.
    const joins = plain && word.left - before.right < 0.5 * word.size;
    if (joins) last?.push(word);
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
    text: RIGHT_TO_LEFT.test(word.text) ? reversed(word) : turnedUnit(word.text),
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

/** "uL/3^10": signs between figures and letters are set from the right too. */
const turnedUnit = (text: string): string => text.replace(/^(\p{L}{1,3})\/(\d{1,2})\^10$/u, "10^$2/$1");

/**
 * A page has the last letter leftmost; figures and Latin letters among the others keep their order, and so do the
 * letters that the font draws as one.
 */
function reversed({ glyphs }: Word): string {
  const parts: string[] = [];
  let onward = false;
  for (const { text } of glyphs) {
    const runs = /^[\p{Script=Latin}\p{Nd}.,٫٬%/]+$/u.test(text);
    if (runs && onward) parts.push(`${parts.pop() ?? ""}${text}`);
    else parts.push(BRACKETS[text] ?? text.normalize("NFKC"));
    onward = runs;
  }
  return parts.reverse().join("");
}
