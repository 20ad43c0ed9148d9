import type { Reading } from "@serenya/contract";
import { type DecimalMark, plainDigits } from "./number.ts";
import { type Limits, readRange } from "./range.ts";

/** Days in the units of ages; a month is a twelfth of a year. */
const DAYS = { a: 365.25, mo: 365.25 / 12, wk: 7, d: 1 } as const;
type AgeUnit = keyof typeof DAYS;

const UNITS: readonly (readonly [AgeUnit, string])[] = [
  ["a", "years?|yrs?|y|jahren?|jahre?|ans|a[nñ]os|anni|anos"],
  ["mo", "months?|mths?|monaten?|monate?|mois|mes(?:es)?|mesi"],
  ["wk", "weeks?|wks?|wochen?|semaines?|semanas|settimane"],
  ["d", "days?|tagen?|tage?|jours?|d[ií]as|giorni"],
];
const UNIT = UNITS.map(([, words]) => words).join("|");
/** "1-9 years: 140 - 420", "> 18 years: 40 - 130", "Adult 18 to 40 years: 110 - 350". */
const BAND = new RegExp(
  `(?:(\\d{1,3})\\s*(?:-|to|bis|à|a)\\s*(\\d{1,3})|([<>]=?|≤|≥)\\s*(\\d{1,3}))\\s*(${UNIT})\\.?\\s*[:=]\\s*`,
  "gi",
);
/** Anything else that chooses among bands: then age alone does not. */
const OTHER =
  /\b(?:m|f|w|males?|females?|men|women|boys?|girls?|m[aä]nner|frauen|jungen|m[aä]dchen|hommes?|femmes?|hombres?|mujeres|uomini|donne|homens|mulheres|pregnan\w*|phase|tanner)\b/i;

/**
 * The limits for this patient where a range is printed by age. Null where the age is not known, where it falls in
 * no band or in two, or where something other than age chooses.
 */
export function readRangeByAge(
  printed: string,
  age: Reading["patient"]["age"],
  mark: DecimalMark | null,
): Limits | null {
  const text = plainDigits(printed);
  const heads = [...text.matchAll(BAND)];
  if (age === null || heads.length < 2 || OTHER.test(text)) return null;
  const days = age.value * DAYS[age.unit];
  const own = heads.filter((head) => holds(head, days, DAYS[age.unit]));
  const [head] = own;
  if (own.length !== 1 || !head) return null;
  const from = head.index + head[0].length;
  const next = heads.find((h) => h.index >= from)?.index ?? text.length;
  // A word may stand before the next band's ages ("Adult 18 - 40 years").
  return readRange(
    text
      .slice(from, next)
      .replace(/[;,\s]*[\p{L} ]*$/u, "")
      .trim(),
    mark,
  );
}

/** Is an age of `days` in this band? Ages are whole: somebody of 9 is in "1-9 years" until the tenth birthday. */
function holds(head: RegExpExecArray, days: number, unit: number): boolean {
  const [, low, high, sign, limit, word = ""] = head;
  const size = DAYS[UNITS.find(([, words]) => new RegExp(`^(?:${words})$`, "i").test(word))?.[0] ?? "a"];
  if (low !== undefined) return days >= Number(low) * size && days < (Number(high) + 1) * size;
  const edge = Number(limit) * size;
  // At the limit itself only a sign with "or equal" decides; a whole age in a coarser unit may be on either side.
  if (sign === ">=" || sign === "≥") return days >= edge;
  if (sign === "<=" || sign === "≤") return days < edge + size;
  return sign === ">" ? days >= edge + Math.min(size, unit) : days < edge;
}
