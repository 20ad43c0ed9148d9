import { parseUnit } from "@serenya/clinical";
import { fold } from "../vocabulary/fold.ts";
import { BAND_WORD } from "../vocabulary/labels.ts";
import { type DecimalMark, NUMBER, plainDigits, readNumber } from "./number.ts";

export interface Limits {
  readonly low: number | null;
  readonly high: number | null;
}

const N = NUMBER.source;
/** Words between the two ends of a range, in six languages. */
const TO = "(?:-|–|—|−|~|to|bis|à|a|al?|até|ate|hasta|until|÷|\\.\\.\\.?)";
const BELOW =
  "(?:<\\s?(?:or|=)\\s?=?|<|≤|=<|up ?to|upto|less than|below|under|not more than|maximum|max\\.?|unter|bis|kleiner(?: als)?|jusqu'?[àa]|inf(?:\\.|[ée]rieur[e]?)? ?[àa]?|moins de|hasta|menor (?:de|que|a)|menos de|inferior a|fino a|minore di|inferiore a|at[ée]|abaixo de)";
const ABOVE =
  "(?:>\\s?(?:or|=)\\s?=?|>|≥|=>|more than|greater than|above|over|at least|minimum|min\\.?|über|ueber|ab|größer(?: als)?|sup(?:\\.|[ée]rieur[e]?)? ?[àa]?|plus de|mayor (?:de|que|a)|m[áa]s de|superior a|maggiore di|superiore a|acima de|maior que)";

/** A third number behind the second is a date or a dose's plan ("1-0-1"), not a range. */
const TWO_SIDED = new RegExp(`^(${N})\\s*${TO}\\s*(${N})(?!\\d|[.,]\\d|[-/]\\d)`, "i");
const ONE_LOW = new RegExp(`^${ABOVE}\\s*(=?)\\s*(${N})`, "i");
const ONE_HIGH = new RegExp(`^${BELOW}\\s*(=?)\\s*(${N})`, "i");

/** Labels that introduce a range, in brackets or not. */
export const RANGE_LABEL =
  /^[([]?\s*(?:(?:adult|normal|biological|lab)\s+)?(?:reference|referenz\p{L}*|ref(?!\p{L})\.?|(?:standard|optimal|healthy|desired)(?=\s+range)|(?:target|goal|aim)(?=\s+(?:below|above|under|over|[<>≤≥\d]))|normal|normalwerte?|normalbereich|referenz\p{L}*|norm\.?|range|interval|valeurs?\s+(?:de\s+r[ée]f\p{L}*|normales?|usuelles?)|valores?\s+(?:de\s+ref\p{L}*|normal\w*)|valori\s+(?:di\s+rif\p{L}*|normali)|v\.?\s?[rn]\.?|n(?=\s?[:<>≤≥])|rif\.?|expected)\s*(?:range|interval|values?|limits?|bereich)?s?\s*[.:=]?\s*/iu;

/** A range's text without its label, brackets and unit-free ends. */
export const bareRange = (printed: string): string => {
  let text = plainDigits(printed).replace(/\s+/g, " ").trim();
  for (let i = 0; i < 2; i++) text = text.replace(RANGE_LABEL, "").replace(/^[([{]\s*/, "");
  return text.trim();
};

/**
 * The ends of a printed range under the page's decimal mark: "12.0 - 15.5", "< 200", "Up to 40", "(4-10)".
 * Null where it is in words, has several bands, or an end's number is in doubt.
 */
export function readRange(printed: string, mark: DecimalMark | null): Limits | null {
  const text = bareRange(printed);
  const two = TWO_SIDED.exec(text);
  if (two) {
    const [low, high] = [numberOf(two[1], mark), numberOf(two[2], mark)];
    if (low === null || high === null || low > high) return null;
    return hasMoreBands(text.slice(two[0].length)) ? null : { low, high };
  }
  const above = ONE_LOW.exec(text);
  if (above) {
    const low = numberOf(above[2], mark);
    return low === null || hasMoreBands(text.slice(above[0].length)) ? null : { low, high: null };
  }
  const below = ONE_HIGH.exec(text);
  if (below) {
    const high = numberOf(below[2], mark);
    return high === null || hasMoreBands(text.slice(below[0].length)) ? null : { low: null, high };
  }
  return null;
}

function numberOf(printed: string | undefined, mark: DecimalMark | null): number | null {
  const reading = readNumber(printed ?? "", mark);
  return reading?.certain ? reading.number : null;
}

/** A number after the first range means bands, unless it belongs to a unit ("10^3/uL", "1.73 m2"). */
const hasMoreBands = (rest: string): boolean =>
  /\d/.test(rest.replace(/x?\s?10\s?[\^*]{0,2}\s?\d{1,2}|\/\s?1[.,]73\s?m[2²]|m[23]\b|1st|\/\s?\d+/gi, ""));

const ONE = `(?:${N}\\s*${TO}\\s*${N}|(?:${ABOVE}|${BELOW})\\s*=?\\s*${N}|${N}\\s*(?=[;,]|$))`;
const BANDS = new RegExp(`${ONE}`, "gi");

/**
 * True where the text is a range in bands: "M: 13.0 - 17.0 F: 12.0 - 15.0", "Desirable: < 200; High: >= 240". What
 * stands between the limits must be words that name bands, and units.
 */
export function isBandedRange(text: string): boolean {
  const plain = plainDigits(text);
  if ([...plain.matchAll(BANDS)].length === 0) return false;
  const between = plain
    .replace(BANDS, " ")
    .split(/[\s:;,()[\]=|]+/)
    .filter((w) => w !== "");
  return between.every(
    (w) =>
      BAND_WORD.test(fold(w)) ||
      /[/%]/.test(w) ||
      /^[-–<>≤≥]+$/.test(w) ||
      /^\d{1,3}$/.test(w) ||
      parseUnit(w) !== null,
  );
}

/** True where the text begins like a range: two numbers with a sign between them, or a limit. */
export const startsLikeRange = (text: string): boolean => {
  const bare = bareRange(text);
  return TWO_SIDED.test(bare) || ONE_LOW.test(bare) || ONE_HIGH.test(bare);
};

/** True where the whole text is a range, its label, brackets and a unit aside. */
export const isWholeRange = (text: string): boolean => {
  const bare = bareRange(text);
  const match = TWO_SIDED.exec(bare) ?? ONE_LOW.exec(bare) ?? ONE_HIGH.exec(bare);
  return (
    match !== null &&
    !/\d/.test(bare.slice(match[0].length).replace(/10\s?[\^*]?\s?\d{1,2}|1[.,]73|m[23]/g, ""))
  );
};
