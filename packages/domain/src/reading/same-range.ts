import type { ResultRow } from "@serenya/contract";
import { type DecimalMark, readPrintedNumber } from "./printed-number.ts";
import { plainText } from "./printed-text.ts";

/** A power of ten in a unit behind the limits: "4.0 - 10.0 x10^3/uL", "1.73 m2". */
const inUnit = /(?<=\s)[x*]? ?10[\^*]{0,2}\d{1,2}(?=\s?\/)|\/ ?1[.,]73 ?m[23]?|\bm[23]\b|(?<=\/ ?)\d+/gi;
const limit = /(?<![\d.,] ?)[+-]?\d[\d.,']*\d|(?<![\d.,] ?)[+-]?\d|\d[\d.,']*\d|\d/g;

/**
 * True where a model's range does not contradict the one that the row is judged by: the same limits in the same
 * order, or the limits of one of several bands. Words between limits are not compared ("up to 40", "< 40"), signs
 * are. A model that gives none says nothing, and where the row has none there is nothing to compare.
 */
export function isSameRange(row: ResultRow, range: string | null, decimal: DecimalMark): boolean {
  const own = row.range?.from === "printed" ? row.printed.range : null;
  if (range === null || own === null) return true;
  const [mine, other] = [limitsIn(own, decimal), limitsIn(range, decimal)];
  if (mine.length === 0 || other.length === 0) return true;
  if (signsIn(own) !== "" && signsIn(range) !== "" && mine.length === other.length)
    return signsIn(own) === signsIn(range) && holds(mine, other);
  return holds(mine, other) || holds(other, mine);
}

const limitsIn = (text: string, decimal: DecimalMark): readonly number[] =>
  (plainText(text).replace(inUnit, " ").match(limit) ?? []).flatMap(
    (digits) => readPrintedNumber(digits, decimal)?.number ?? [],
  );

const signsIn = (text: string): string => (plainText(text).match(/[<>]/g) ?? []).join("");

/** True where the few stand among the many, side by side and in their order. */
const holds = (many: readonly number[], few: readonly number[]): boolean =>
  many.some((_, at) => few.every((one, index) => many[at + index] === one));
