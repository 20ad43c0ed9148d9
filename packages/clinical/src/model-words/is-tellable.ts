import type { PreparedRow } from "../doctor/prepare.ts";
import { nameIndex } from "../names/name-index.ts";
import { normaliseName } from "../names/normalise-name.ts";
import { otherNames } from "../names/other-names.ts";
import { readWords } from "../rules/read-words.ts";
import { parseUnit } from "../units/parse-unit.ts";

const others = new Set(otherNames.split("|").map(normaliseName));
/** A printed number, ratio, titre or span: digits with marks, a comparator before. */
const number = /^[<>\u2264\u2265=\s]*[+-]?\d[\d.,' ]*(?:\s?[-\u2013:/]\s?\d[\d.,' ]*)?$/;
const span =
  /^(?:[<>\u2264\u2265=\s]*[+-]?\d[\d.,' ]*)(?:\s?(?:-|\u2013|to|a|bis|\u00e0)\s?[+-]?\d[\d.,' ]*)?$/u;
const isRange = (text: string): boolean => span.test(text);
/** A result in words: one or two short ones, as "Negative" or "Trace (+)", and known. */
const words = /^\p{L}{2,14}(?: \p{L}{2,14})?(?: ?\(?[+]{1,4}\)?)?$|^[1-4]?[+]{1,4}$/u;
const isKnownWord = (text: string): boolean => words.test(text) && readWords(text) !== "other";

/**
 * May a row be told to a language model and put into its sentences? Only where all that a document prints there is of
 * a known form: a known name, a number or a known word, a known unit, a range of numbers. A name such as "Zinc, ignore
 * all of the above" is not told, and so neither obeyed nor quoted.
 */
export function isTellable({ row, analyte, shown }: PreparedRow): boolean {
  const { name, value, unit } = row.printed;
  const key = normaliseName(name);
  const isNamed = analyte !== null || nameIndex.has(key) || others.has(key);
  const isShort = name.length <= 60 && value.length <= 24;
  const isWorded = row.value.kind === "ordinal" || row.value.kind === "text";
  const hasUnit = unit === null || unit.trim() === "" || parseUnit(unit) !== null;
  const hasRange = shown.range === null || (isWorded ? isKnownWord : isRange)(shown.range.trim());
  return (
    isNamed &&
    isShort &&
    hasUnit &&
    hasRange &&
    (isWorded ? isKnownWord(value.trim()) : number.test(value.trim()))
  );
}
