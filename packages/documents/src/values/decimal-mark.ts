import type { DecimalMark } from "./number.ts";
import { plainDigits } from "./number.ts";

/** Dates, times, versions, phone numbers: their marks say nothing about numbers. */
const NOT_A_NUMBER = /\d[.,:/]\d+[.,:/]\d|\d:\d|\d{5,}[.,]|[.,]\d{7,}|@|www|\.com/i;
/** Shapes in which a mark can only be a decimal mark: one, two or four and more digits after it, or 0 before it. */
const DECIMAL = /^[^\d.,]*(?:\d+([.,])(?:\d{1,2}|\d{4,6})|0([.,])\d+)[^\d.,]*$/;
const RANGE = /^[^\d]*(\d+[.,]\d+|\d+)\s*(?:-|–|—|to|bis|à|a)\s*(\d+[.,]\d+|\d+)[^\d]*$/i;
/** Shapes in which a mark can only separate thousands. */
const THOUSANDS = /^[^\d.,]*\d{1,3}(?:([.,])\d{3}){2,}(?![\d.,])|^\d{1,3}([.,])\d{3}[.,]\d{1,2}[^\d.,]*$/;

/**
 * The decimal mark that the page itself uses, from the words of all its pages; null where it prints no number
 * that settles it, or where it uses both without a clear winner (10 to 1).
 */
export function findDecimalMark(words: readonly string[]): DecimalMark | null {
  const votes = { ".": 0, ",": 0 };
  for (const raw of words) {
    const word = plainDigits(raw).replace(/[,.;:)]+$/, "");
    const range = RANGE.exec(word);
    const parts = range ? [range[1] ?? "", range[2] ?? ""] : [word];
    if (parts.some((part) => NOT_A_NUMBER.test(part) && !THOUSANDS.test(part))) continue;
    for (const part of parts) {
      const mark = markOf(part);
      if (mark) votes[mark]++;
    }
  }
  if (votes["."] > 10 * votes[","]) return ".";
  if (votes[","] > 10 * votes["."]) return ",";
  return null;
}

function markOf(part: string): DecimalMark | null {
  const thousands = THOUSANDS.exec(part);
  if (thousands) return (thousands[1] ?? thousands[2]) === "," ? "." : ",";
  const decimal = DECIMAL.exec(part);
  const mark = decimal?.[1] ?? decimal?.[2];
  return mark === "," || mark === "." ? mark : null;
}
