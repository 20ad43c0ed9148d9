import type { RawRow } from "../layout/raw-row.ts";
import { isAdministrative } from "../layout/result-like.ts";
import type { Line } from "../text/lines.ts";
import type { PageLayer } from "../text/page-layer.ts";
import type { Word } from "../text/word.ts";
import { isFraction, isUnit, mendUnit } from "../values/unit.ts";
import { isContact, isKnownNonResult, isPageCount } from "../vocabulary/non-results.ts";

/** Fewer rows and told lines than this on a page, and it is a cover, a letter or a picture of something else. */
const FEW = 1;

/**
 * Lines of a picture that no row took and that hold cells with figures below the first row, or a number with its unit
 * anywhere: print that was found and not understood. In a text layer such a line has letters that can be trusted, and is known to say something
 * else; on a poor photo it may be a result whose name was misread.
 */
export function printNobodyTook(page: PageLayer, rows: readonly RawRow[], unread: readonly Line[]): Line[] {
  if (!page.picture) return [];
  const own = rows.filter((row) => row.page === page.page);
  const told = unread.filter((line) => line.page === page.page);
  if (own.length + told.length < FEW) return [];
  const taken = new Set(own.flatMap((row) => [row.name, row.value, row.unit, row.range, row.flag].flat()));
  // A row keeps a part of a word as a word of its own: what stands at its place is taken too.
  const heights = [...taken].map((word) => word.baseline);
  const first = Math.min(...heights, ...told.map((line) => line.baseline));
  const open = page.lines.filter(
    (line) => (line.baseline >= first || holdsMeasure(line)) && !told.includes(line),
  );
  const untaken = open.filter(
    (line) =>
      !line.words.some((word) => isTaken(word, taken)) &&
      (holdsFigures(line) || holdsMeasure(line)) &&
      !isAdministrative(line.text) &&
      !isContact(line.text) &&
      !isPageCount(line.text) &&
      !isKnownNonResult(line.text),
  );
  const names = new Set(own.flatMap((row) => row.name));
  return [...untaken, ...open.flatMap((line) => valuesBesideTaken(line, taken, names))];
}

/** Of a line of values whose names stand elsewhere, as on cards side by side, those that no row took. */
function valuesBesideTaken(line: Line, taken: ReadonlySet<Word>, names: ReadonlySet<Word>): Line[] {
  const ofRows = line.words.some((word) => isTaken(word, taken));
  if (!ofRows || line.words.some((word) => isTaken(word, names))) return [];
  return line.segments
    .filter(({ words, text }) => MEASURED.test(text) && !words.some((word) => isTaken(word, taken)))
    .map((segment) => ({ ...line, words: segment.words, segments: [segment], text: segment.text }));
}

/** A number and a fraction or share, whatever is left of it. */
const MEASURED = /^[<>]?\s?\d[\d.,]*\s+\S*[/%]\S*$/;

const isTaken = (word: Word, taken: ReadonlySet<Word>): boolean =>
  taken.has(word) ||
  [...taken].some(
    (other) =>
      Math.abs(other.baseline - word.baseline) < 0.3 * word.size &&
      other.left < word.right &&
      other.right > word.left,
  );

/** Figures in one of several cells, or a number with its unit. */
function holdsFigures({ segments, words }: Line): boolean {
  if (segments.length > 1) return segments.some(({ text }) => /^[<>]?\s?\d/.test(text));
  return words.some((word, at) => /^[<>]?\d/.test(word.text) && isUnit(words[at + 1]?.text ?? ""));
}

/** "Hemoglobin9.1 g/dL": a number, its name run into it or not, with a fraction that only units are; no letterhead has it. */
const holdsMeasure = ({ words }: Line): boolean =>
  words.some((word, at) => /\d$/.test(word.text) && isFraction(mendUnit(words[at + 1]?.text ?? "")));
