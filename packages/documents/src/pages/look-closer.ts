import { scaledBy } from "../geometry.ts";
import type { RawRow } from "../layout/raw-row.ts";
import type { Picture } from "../picture/picture.ts";
import { agreesCloser, isUnitFound, type PartName, readAlike } from "../recognise/agreement/agrees-closer.ts";
import { quadOfWords } from "../recognise/agreement/quad-of-words.ts";
import type { PictureView } from "../recognise/page/read-picture.ts";
import type { Quad, RecognisedLine, Recognizers } from "../recognise/recognizer.ts";
import { shownBox, type Word } from "../text/word.ts";

const PARTS: readonly PartName[] = ["value", "unit", "name", "range"];
/** Words looked at on one page, at the most: a page that the second reader can't read is not read five times. */
const MOST = 80;
/** Paper beside a word, in heights of its line: the first reader wants more, the second meets rules in it. */
const ASIDE = { first: 0.5, second: 0.3 };

/**
 * Words that the two readers saw differently are cut out one by one, and the second reader looks at each several
 * times more, without knowing what the first one saw. Where that bears the first reading out, it counts as seen by both;
 * else the word keeps what the second reader saw in its line. Of a unit the first reader may have lost a letter in its
 * line (10^3/L for 10^3/µL): it too looks at the word alone, and what it finds stands where the second bears it out.
 */
export async function lookCloser(
  rows: readonly RawRow[],
  view: PictureView,
  picture: Picture,
  { first, second }: Pick<Recognizers, "first" | "second">,
): Promise<RawRow[]> {
  if (!second.lookCloser) return [...rows];
  // Values of the last row before the range of the first.
  const asked = PARTS.flatMap((part) =>
    rows.flatMap((row) => row[part].flatMap((word) => askedFor(part, word, view))),
  ).slice(0, MOST);
  const looks = await second.lookCloser(picture, asked.map(quadOf));
  const seen = asked.map(({ word }, at) => [word.again ?? null, ...(looks[at] ?? []).map(textOf)]);
  const settled = new Map<Word, string>();
  asked.forEach(({ part, word }, at) => {
    if (agreesCloser(part, word.text, seen[at] ?? [])) settled.set(word, word.text);
  });
  const units = asked.flatMap((asking, at) =>
    asking.part === "unit" && !settled.has(asking.word) ? [{ ...asking, seconds: seen[at] ?? [] }] : [],
  );
  const alone = await first.read(
    picture,
    units.map(({ wide }) => wide),
  );
  for (const { word, wide, seconds } of units) {
    const text = textOf(alone.find((line) => line.quad === wide));
    if (isUnitFound(word.text, text, seconds)) settled.set(word, text);
  }
  const read = (words: readonly Word[]): Word[] =>
    words.map((word) => {
      const text = settled.get(word);
      return text === undefined ? word : { ...word, text, again: text };
    });
  return rows.map((row) => ({
    ...row,
    name: read(row.name),
    value: read(row.value),
    unit: read(row.unit),
    range: read(row.range),
  }));
}

const quadOf = ({ quad }: Asked): Quad => quad;
export const textOf = (line: RecognisedLine | undefined): string =>
  (line?.words ?? []).map(({ text }) => text).join(" ");

function differs(part: PartName, { text, again }: Word): boolean {
  if (again === undefined || !/[\p{L}\p{N}<>≤≥+%]/u.test(text)) return false;
  if (part === "range" && !/[\d<>≤≥]/.test(text)) return false;
  return again === null || !readAlike(part, text, again);
}

interface Asked {
  readonly part: PartName;
  readonly word: Word;
  readonly quad: Quad;
  readonly wide: Quad;
}

function askedFor(part: PartName, word: Word, view: PictureView): Asked[] {
  const quads = differs(part, word) ? quadsFor([word], view) : null;
  return quads ? [{ part, word, ...quads }] : [];
}

/** Where these words of one line stand in the picture, cut as the second reader wants it and, wider, as the first does. */
export function quadsFor(
  words: readonly Word[],
  { lineOf, lines, scale }: PictureView,
): { readonly quad: Quad; readonly wide: Quad } | null {
  const glyphs = new Set(words.flatMap((word) => word.glyphs));
  const own = new Set([...glyphs].flatMap((glyph) => lineOf.get(glyph) ?? []));
  const others = [...lineOf].filter(([glyph, line]) => own.has(line) && !glyphs.has(glyph));
  const boxes = words.map((word) => scaledBy(shownBox([word]), 1 / scale));
  const quads = [...own].flatMap((line) => (lines[line] ? [lines[line].quad] : []));
  const beside = others.map(([glyph]) => scaledBy(glyph.shown ?? glyph.box, 1 / scale));
  const quad = quadOfWords(boxes, quads, beside, ASIDE.second);
  const wide = quadOfWords(boxes, quads, beside, ASIDE.first);
  return quad && wide ? { quad, wide } : null;
}
