import { parseUnit } from "@serenya/clinical";
import { scaledBy } from "../geometry.ts";
import type { RawRow } from "../layout/raw-row.ts";
import type { Picture } from "../picture/picture.ts";
import {
  agreesCloser,
  type PartName,
  readAlike,
  unitFound,
  unitOfSecond,
} from "../recognise/agreement/agrees-closer.ts";
import { quadOfWords } from "../recognise/agreement/quad-of-words.ts";
import { unitNear } from "../recognise/agreement/unit-near.ts";
import { wordFound } from "../recognise/agreement/word-found.ts";
import type { PictureView } from "../recognise/page/read-picture.ts";
import type { Quad, RecognisedLine, Recognizers } from "../recognise/recognizer.ts";
import { joinText, shownBox, type Word } from "../text/word.ts";
import { isUnit, mendUnit, saysNoUnit } from "../values/unit.ts";
import { asOne } from "./as-one.ts";

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
 * Where it finds nothing, the unit that the second reader saw is shown, as seen by one reader alone, or the one unit of
 * the list that is a letter away. So it does with words in which it lost a letter.
 */
export async function lookCloser(
  found: readonly RawRow[],
  view: PictureView,
  picture: Picture,
  { first, second }: Pick<Recognizers, "first" | "second">,
): Promise<RawRow[]> {
  if (!second.lookCloser) return [...found];
  const rows = found.map((row) => ({ ...row, unit: wholeUnit(row.unit) }));
  // Values of the last row before the range of the first.
  const asked = PARTS.flatMap((part) =>
    rows.flatMap((row) =>
      row[part]
        .filter((word) => differs(part, word) || isOnNoList(part, row[part]))
        .flatMap((word) => askedFor(part, word, view)),
    ),
  ).slice(0, MOST);
  const looks = await second.lookCloser(picture, asked.map(quadOf));
  const seen = asked.map(({ word }, at) => [word.again ?? null, ...(looks[at] ?? []).map(textOf)]);
  const settled = new Map<Word, string>();
  asked.forEach(({ part, word }, at) => {
    if (agreesCloser(part, word.text, seen[at] ?? [])) settled.set(word, word.text);
  });
  const open = asked.flatMap((asking, at) =>
    isOpen(asking, settled) ? [{ ...asking, seconds: seen[at] ?? [] }] : [],
  );
  const alone = await first.lookCloser?.(
    picture,
    open.map(({ wide }) => wide),
  );
  const likely = new Map<Word, string>();
  const nowhere: SeenUnit[] = [];
  open.forEach(({ part, word, seconds }, at) => {
    const texts = (alone?.[at] ?? []).map(textOf);
    const found =
      part === "unit"
        ? unitFound(word.text, texts, seconds)
        : wordFound(part === "name" ? "name" : "value", word.text, texts, seconds);
    const second = part === "unit" && found === null ? unitOfSecond(word.text, seconds) : null;
    if (found !== null) settled.set(word, found);
    else if (second !== null) likely.set(word, second);
    else if (part === "unit" && !isListed(word.text))
      nowhere.push({ word, texts: [word.text, ...texts, ...seconds] });
  });
  for (const [word, unit] of nearestUnits(rows, nowhere, new Map([...settled, ...likely]))) {
    likely.set(word, unit);
  }
  const read = (words: readonly Word[]): Word[] =>
    words.map((word) => {
      // Nobody bears it out: it is shown, and counts as seen by one reader.
      const shown = likely.get(word);
      if (shown !== undefined) return { ...word, text: shown, again: null };
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

/** A unit in several words that make none together, as one: "10^6 /" may have lost its last letters. */
function wholeUnit(words: readonly Word[]): readonly Word[] {
  const [head, ...more] = words;
  const text = joinText(words);
  const isApart = more.some((word) => Math.abs(word.baseline - (head?.baseline ?? 0)) > 0.4 * word.size);
  if (more.length === 0 || isApart || words.some(({ again }) => again === undefined)) return words;
  if (isUnit(mendUnit(text))) return words;
  const again = joinText(words.map((word) => ({ ...word, text: word.again ?? "" }))).trim();
  return [asOne(words, { text, again: again === "" ? null : again })];
}

/** A unit that both saw alike and that no list has: the network of the one and the other lose the same small letters. */
const isOnNoList = (part: PartName, [word, ...more]: readonly Word[]): boolean =>
  part === "unit" && word?.again !== undefined && more.length === 0 && !isListed(word.text);

const isListed = (text: string): boolean => parseUnit(mendUnit(text)) !== null || saysNoUnit(text);

interface SeenUnit {
  readonly word: Word;
  /** All that either reader saw there. */
  readonly texts: readonly (string | null)[];
}

/** What units that nobody could read may be: by the names of their rows, then by the other units of these rows. */
function nearestUnits(
  rows: readonly RawRow[],
  nowhere: readonly SeenUnit[],
  read: ReadonlyMap<Word, string>,
): Map<Word, string> {
  const found = new Map<Word, string>();
  const look = (inUse: ReadonlySet<string>): void => {
    for (const { word, texts } of nowhere) {
      const row = rows.find(({ unit }) => unit.includes(word));
      if (!row || row.unit.length > 1 || found.has(word)) continue;
      const near = unitNear(joinText(row.name), texts, inUse);
      if (near !== null) found.set(word, near);
    }
  };
  look(new Set());
  const shown = (word: Word): Word => ({ ...word, text: found.get(word) ?? read.get(word) ?? word.text });
  look(new Set(rows.flatMap(({ unit }) => parseUnit(joinText(unit.map(shown)))?.ucum ?? [])));
  return found;
}

/** Words that the first reader too looks at alone: units that are not sure, and words in which it may have lost a letter. */
function isOpen({ part, word }: Asked, settled: ReadonlyMap<Word, string>): boolean {
  if (part === "unit") return !settled.has(word) || !isListed(word.text);
  return (part === "name" || part === "value") && !settled.has(word) && /^\D{6,}$/.test(word.text);
}

interface Asked {
  readonly part: PartName;
  readonly word: Word;
  readonly quad: Quad;
  readonly wide: Quad;
}

function askedFor(part: PartName, word: Word, view: PictureView): Asked[] {
  const quads = quadsFor([word], view);
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
