import { isAnalyteName } from "@serenya/clinical";
import type { Line } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isWholeRange, startsLikeRange } from "../values/range.ts";
import { isUnit } from "../values/unit.ts";
import { isQuantity } from "../values/value.ts";
import { roleOf } from "../vocabulary/headings.ts";
import { isResultLabel } from "../vocabulary/labels.ts";
import { isContact, isKnownNonResult } from "../vocabulary/non-results.ts";
import { isValueWord, leadingValueWords } from "../vocabulary/value-words.ts";
import { isBandName, looksLikeResult } from "./free-row.ts";
import { isNameLike, nameText } from "./names.ts";
import { readTail } from "./tail.ts";
import { unglue } from "./unglue.ts";

/** Longer names than this many words belong to sentences. */
const NAME_WORDS = 5;

/**
 * The lines among these that a person should look at: those that look like results, those that name something a
 * laboratory measures with a value right behind it, and tables of numbers under such names.
 */
export function toldLines(lines: readonly Line[]): Line[] {
  const told = new Set<Line>();
  lines.forEach((line, index) => {
    const names = namesOver(lines, index);
    // Numbers under names say nothing without them.
    if (names) told.add(names);
    const above = lines[index - 1];
    if (above && isNamelessResult(line) && isNameOver(above, line)) {
      told.add(above);
      told.add(line);
    }
    if (isAdministrative(line.text) || (isContact(line.text) && !mentionsResult(line))) return;
    // "Result: 92 mg/dL" whose name was not found.
    if (isLabelledResult(line)) told.add(line);
    if (CHAIN.test(line.text)) told.add(line);
    if (names || looksLikeResult(line) || mentionsResult(line) || namesText(line)) told.add(line);
  });
  const known = [...told];
  for (const line of lines) if (standsWithTold(line, known)) told.add(line);
  return lines.filter((line) => told.has(line));
}

/** "7.32/48/88/24" after whatever it is called: a blood gas, most likely. A date has no decimals. */
const CHAIN = /(?<![\d/])(?=[\d.,\s/]*\d[.,]\d)\d+(?:[.,]\d+)?(?:\s?\/\s?\d+(?:[.,]\d+)?){2,}(?![\d/])/;

/** Told lines this near, in lines, are of one list. */
const NEAR = 8;

/** A name and a number in the columns of two lines that are told: one more of the same list, whatever it is called. */
function standsWithTold(line: Line, told: readonly Line[]): boolean {
  const [name, ...cells] = line.segments;
  const number = cells.find((s) => startsWithQuantity(s.words));
  if (!name || !number || !isNameLike(nameText(name.words)) || isAdministrative(line.text)) return false;
  const slack = 0.6 * line.size;
  const beside = told.filter((other) => {
    const [first, ...rest] = other.segments;
    const near =
      other.page === line.page && Math.abs(other.baseline - line.baseline) < NEAR * 1.6 * line.size;
    const inColumn = rest.some(
      (s) =>
        startsWithQuantity(s.words) &&
        (Math.abs(s.box.left - number.box.left) < slack || Math.abs(s.box.right - number.box.right) < slack),
    );
    return near && inColumn && first !== undefined && Math.abs(first.box.left - name.box.left) < slack;
  });
  return beside.length >= 2;
}

/** "97 %  (70-130)": a value with its range, whose name stands elsewhere. */
function isNamelessResult({ words }: Line): boolean {
  const tail = /^[<>≤≥]?\d/.test(words[0]?.text ?? "") ? readTail(words, false) : null;
  return tail !== null && tail.rest.length === 0 && isWholeRange(joinText(tail.range));
}

const isLabelledResult = ({ words }: Line): boolean => {
  const colon = words.findIndex((w) => /:$/.test(w.text));
  return (
    colon >= 0 &&
    isResultLabel(joinText(words.slice(0, colon + 1))) &&
    startsWithQuantity(words.slice(colon + 1))
  );
};

const isNameOver = (above: Line, line: Line): boolean =>
  line.baseline - above.baseline < 2 * line.size &&
  isNameLike(nameText(above.words)) &&
  !isKnownNonResult(above.text);

/** Dates, times, ages, page numbers, order and phone numbers: what a line about a patient or a sample holds. */
const ADMINISTRATIVE: readonly RegExp[] = [
  /\b\d{1,4}[./-](?:\d{1,2}|\p{L}{3,9})[./-]\d{2,4}\b/gu,
  /\b\d{1,2}[:h]\d{2}(?::\d{2})?\b/g,
  /\b(?:page|seite|pagina|página|blatt|hoja|folha)\s*:?\s*\d+(?:\s*(?:of|von|de|sur|di|da|su|\/)\s*\d+)?/giu,
  /\b\d{1,3}\s*(?:years?|yrs?|y|jahre?|ans|años|anos|anni|m|d|a)\b\.?/giu,
  /\b(?:[A-Z]{1,4}[-.]?)?\d{1,3}(?:[ -]\d{2,8}){2,}\b|\b[\p{L}-]{0,5}\d{4,}\b/gu,
];
const ABOUT =
  /\b(?:patient|name|nombre|nome|nom|age|alter|edad|eta|et[àa]|idade|sex|gender|sexo|sexe|sesso|geschlecht|dob|birth|geb|page|seite|pagina|página|report|order|collected|received|fecha|datum|data|date|petici[oó]n)\b/iu;

/** A line of nothing but such numbers, with a word that says so, or of times alone. */
export function isAdministrative(text: string): boolean {
  const left = ADMINISTRATIVE.reduce((rest, pattern) => rest.replace(pattern, " "), text);
  return !/\d/.test(left) && left !== text && (ABOUT.test(text) || !/\p{L}/u.test(left));
}

/** "... Sodium 139 ...": a known name that begins a piece of the line, and a value right behind it. */
function mentionsResult(line: Line): boolean {
  const starts = new Set(line.segments.map((s) => s.words[0]?.left));
  const words = unglue(line.words);
  return words.some((word, at) => {
    const begins = at === 0 || starts.has(word.left) || /[,;:|]$/.test(words[at - 1]?.text ?? "");
    return begins && isNamed(words.slice(at, at + NAME_WORDS + 1));
  });
}

/** "Culture   Escherichia coli": a known name, and a few words in a cell of their own that no list knows. */
function namesText({ segments }: Line): boolean {
  const [name, text, ...more] = segments;
  if (!name || !text || more.length > 0 || text.words.length > NAME_WORDS) return false;
  const valued = leadingValueWords(text.words.map((w) => w.text)) > 0 && isNameLike(nameText(name.words));
  return (
    (valued || isAnalyteName(nameText(name.words))) && !isBandName(name.text) && roleOf(text.text) === null
  );
}

function isNamed(words: readonly Word[]): boolean {
  for (let length = 1; length < words.length; length++) {
    const value = (words[length]?.text ?? "").replace(/[,;.)]$/, "").replace(/^[<>≤≥=(]+(?=\d)/, "");
    if (!isQuantity(value) && !isValueWord(value)) continue;
    const name = nameText(words.slice(0, length));
    return !isBandName(name) && isAnalyteName(name);
  }
  return false;
}

/** How many lines below its names a table of numbers may go on. */
const TABLE_LINES = 40;

/** The line of known names over this line of numbers: results written downwards, one column each. */
function namesOver(lines: readonly Line[], index: number): Line | null {
  const line = lines[index];
  if (!line || line.segments.filter((s) => startsWithQuantity(s.words)).length < 2) return null;
  for (let above = index - 1; above >= Math.max(0, index - TABLE_LINES); above--) {
    const over = lines[above];
    const segments = over?.segments ?? [];
    const named = segments.filter(
      (s) => isAnalyteName(nameText(s.words)) && !isBandName(s.text) && !isKnownNonResult(s.text),
    ).length;
    if (over && named >= 2) return over;
    // Units and ranges may stand between names and numbers.
    const between = segments.filter((s) => isUnit(s.text) || startsLikeRange(s.text)).length;
    if (segments.filter((s) => startsWithQuantity(s.words)).length < 2 && between < 2) return null;
  }
  return null;
}

const startsWithQuantity = (words: readonly Word[]): boolean =>
  isQuantity(joinText(unglue(words).slice(0, 1)));
