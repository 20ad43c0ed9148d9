import type { Comparator, Value } from "@serenya/contract";
import { isSemiQuantity, isValueWord } from "../vocabulary/value-words.ts";
import { type DecimalMark, NUMBER, plainDigits, readNumber } from "./number.ts";

const N = NUMBER.source;
const QUANTITY = new RegExp(`^(<=|>=|=<|=>|<|>|≤|≥)?\\s*(${N})$`);
const SPAN = new RegExp(`^(${N})\\s*(?:-|to)\\s*(${N})$`);
const PAIR = /^(<=|>=|<|>|≤|≥)?\s*(\d{1,5})\s*[:/]\s*(\d{1,6})$/;

export interface ValueReading {
  readonly value: Value;
  /** Every number that the print can mean, when it can mean more than one thing. */
  readonly doubtful: readonly number[];
}

const comparators: Record<string, Comparator> = {
  "<": "<",
  ">": ">",
  "<=": "<=",
  ">=": ">=",
  "=<": "<=",
  "=>": ">=",
  "≤": "<=",
  "≥": ">=",
};

/** What a printed value says, under the page's decimal mark. */
export function readValue(printed: string, unit: string | null, mark: DecimalMark | null): ValueReading {
  const text = plainDigits(printed).trim();
  const quantity = readQuantity(text, unit, mark);
  if (quantity) return quantity;
  const value = readPair(text) ?? readSpan(text, unit, mark) ?? readWords(printed);
  return { value, doubtful: [] };
}

function readQuantity(text: string, unit: string | null, mark: DecimalMark | null): ValueReading | null {
  const match = QUANTITY.exec(text);
  const number = match && readNumber(match[2] ?? "", mark);
  if (!number) return null;
  const comparator = comparators[match[1] ?? ""] ?? null;
  const [first] = number.certain ? [number.number] : number.numbers;
  if (first === undefined) return null;
  const value: Value = { kind: "quantity", number: first, comparator, unit };
  return { value, doubtful: number.certain ? [] : number.numbers };
}

/** "1:80" is a titre, "3:2" and "120/80" are ratios. */
function readPair(text: string): Value | null {
  const pair = PAIR.exec(text);
  if (!pair) return null;
  const [first, second] = [Number(pair[2]), Number(pair[3])];
  const comparator = comparators[pair[1] ?? ""] ?? null;
  if (first === 1 && text.includes(":")) return { kind: "titre", dilution: second, comparator };
  return comparator === null ? { kind: "ratio", numerator: first, denominator: second } : null;
}

function readSpan(text: string, unit: string | null, mark: DecimalMark | null): Value | null {
  const span = SPAN.exec(text);
  const [low, high] = [readNumber(span?.[1] ?? "", mark), readNumber(span?.[2] ?? "", mark)];
  if (!low?.certain || !high?.certain || low.number > high.number) return null;
  return { kind: "range", low: low.number, high: high.number, unit };
}

const readWords = (printed: string): Value =>
  isSemiQuantity(printed) || /^(traces?|spur|spuren|tracce|trazas|tracos)$/i.test(printed.trim())
    ? { kind: "ordinal", text: printed }
    : { kind: "text", text: printed };

/** True where the text is a value by its own form: a number, limit, span, titre, ratio or known word. */
export function isPlainValue(printed: string): boolean {
  const text = plainDigits(printed).trim();
  return QUANTITY.test(text) || SPAN.test(text) || PAIR.test(text) || isValueWord(printed);
}

/** True where the text is a number, with or without a comparator. */
export const isQuantity = (printed: string): boolean => QUANTITY.test(plainDigits(printed).trim());
