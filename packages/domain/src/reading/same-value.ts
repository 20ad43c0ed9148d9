import type { ResultRow } from "@serenya/contract";
import { type DecimalMark, readPrintedNumber } from "./printed-number.ts";
import { folded, squashed } from "./printed-text.ts";

/**
 * True where a model's value says the same as the printed one: the same number with the same comparator under the
 * document's decimal mark, the same signs, or the same words whatever their case and accents.
 */
export function isSameValue(row: ResultRow, value: string, decimal: DecimalMark): boolean {
  const printed = row.printed.value;
  if (squashed(printed) === squashed(value)) return true;
  const [own, other] = [readPrintedNumber(printed, decimal), readPrintedNumber(value, decimal)];
  if (own && other) return own.number === other.number && own.comparator === other.comparator;
  return !/\d/.test(printed + value) && folded(printed) !== "" && folded(printed) === folded(value);
}
