import { scaledBy } from "../geometry.ts";
import type { RawRow } from "../layout/raw-row.ts";
import type { Picture } from "../picture/picture.ts";
import { agreesCloser, type PartName, readAlike } from "../recognise/agreement/agrees-closer.ts";
import { quadOfWords } from "../recognise/agreement/quad-of-words.ts";
import type { PictureView } from "../recognise/page/read-picture.ts";
import type { Quad, Recognizer } from "../recognise/recognizer.ts";
import { shownBox, type Word } from "../text/word.ts";

const PARTS: readonly PartName[] = ["name", "value", "unit", "range"];
/** Words looked at on one page, at the most: a page that the second reader can't read is not read five times. */
const MOST = 80;

/**
 * Words that the two readers saw differently are cut out one by one, and the second reader looks at each several
 * times more, without knowing what the first one saw. Where that bears the first reading out, it counts as seen by both;
 * else the word keeps what the second reader saw in its line.
 */
export async function lookCloser(
  rows: readonly RawRow[],
  view: PictureView,
  picture: Picture,
  second: Recognizer,
): Promise<RawRow[]> {
  if (!second.lookCloser) return [...rows];
  const asked = rows.flatMap((row) =>
    PARTS.flatMap((part) =>
      row[part].flatMap((word) => (differs(part, word) ? quadFor(part, word, view) : [])),
    ),
  );
  const looked = asked.slice(0, MOST);
  const answers = await second.lookCloser(
    picture,
    looked.map(({ quad }) => quad),
  );
  const borneOut = new Set<Word>();
  for (const [index, { part, word }] of looked.entries()) {
    const seen = (answers[index] ?? []).map((line) => line.words.map(({ text }) => text).join(" "));
    if (agreesCloser(part, word.text, [word.again ?? null, ...seen])) borneOut.add(word);
  }
  const settled = (words: readonly Word[]): Word[] =>
    words.map((word) => (borneOut.has(word) ? { ...word, again: word.text } : word));
  return rows.map((row) => ({
    ...row,
    name: settled(row.name),
    value: settled(row.value),
    unit: settled(row.unit),
    range: settled(row.range),
  }));
}

function differs(part: PartName, { text, again }: Word): boolean {
  if (again === undefined || !/[\p{L}\p{N}<>≤≥+%]/u.test(text)) return false;
  if (part === "range" && !/[\d<>≤≥]/.test(text)) return false;
  return again === null || !readAlike(part, text, again);
}

interface Asked {
  readonly part: PartName;
  readonly word: Word;
  readonly quad: Quad;
}

function quadFor(part: PartName, word: Word, { lineOf, lines, scale }: PictureView): Asked[] {
  const glyphs = new Set(word.glyphs);
  const own = new Set(word.glyphs.flatMap((glyph) => lineOf.get(glyph) ?? []));
  const others = [...lineOf].filter(([glyph, line]) => own.has(line) && !glyphs.has(glyph));
  const quad = quadOfWords(
    [scaledBy(shownBox([word]), 1 / scale)],
    [...own].flatMap((line) => (lines[line] ? [lines[line].quad] : [])),
    others.map(([glyph]) => scaledBy(glyph.shown ?? glyph.box, 1 / scale)),
  );
  return quad ? [{ part, word, quad }] : [];
}
