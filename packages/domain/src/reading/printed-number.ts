import type { Comparator, Reading } from "@serenya/contract";
import { plainText } from "./printed-text.ts";

/** The mark that the document prints before decimals; null where it does not say. */
export type DecimalMark = Reading["document"]["decimal"];

const number = String.raw`[+-]?(?:\d{1,3}(?:[ ']\d{3})+|\d+(?:[.,]\d+)*|[.,]\d+)(?:[.,]\d+)?`;
const quantity = new RegExp(`^(<=|>=|<|>)? ?(${number})$`);

export interface PrintedNumber {
  readonly number: number;
  readonly comparator: Comparator | null;
}

/** "< 5,4" under the document's decimal mark; null where the text is anything but a number. */
export function readPrintedNumber(text: string, decimal: DecimalMark): PrintedNumber | null {
  const match = quantity.exec(plainText(text));
  const digits = match?.[2];
  if (digits === undefined) return null;
  const mark = markOf(digits, decimal);
  const plain = digits.replace(mark === "," ? /[.' ]/g : /[,' ]/g, "").replace(",", ".");
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  return { number: value, comparator: (match?.[1] as Comparator | undefined) ?? null };
}

/**
 * A lone mark is the decimal one, whichever it is, unless it stands as the page's thousands separator would
 * ("1,234" on a page with points). Of several marks the page's own counts, else the last one.
 */
function markOf(digits: string, decimal: DecimalMark): "." | "," {
  const lone = /^[+-]?[\d' ]*([.,])\d+$/.exec(digits)?.[1];
  const couldBeThousands = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  if (lone && !couldBeThousands) return lone === "," ? "," : ".";
  return decimal ?? (digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : ".");
}
