import type { Range } from "@serenya/contract";
import { type DecimalMark, readPrintedNumber } from "./printed-number.ts";
import { plainText } from "./printed-text.ts";

const number = String.raw`[+-]?\d[\d.,' ]*\d|[+-]?\d`;
const twoSided = new RegExp(`^(${number}) ?- ?(${number})$`);
const oneSided = new RegExp(`^(<=|>=|<|>) ?(${number})$`);

/** The limits of a range of one plain form, "12.0 - 15.5" or "< 5"; null for every other. */
export function readPrintedRange(text: string, decimal: DecimalMark): Pick<Range, "low" | "high"> | null {
  const plain = plainText(text).replace(/^[([] ?(.*?) ?[)\]]$/, "$1");
  const read = (digits: string | undefined) => readPrintedNumber(digits ?? "", decimal)?.number ?? null;
  const two = twoSided.exec(plain);
  if (two) {
    const [low, high] = [read(two[1]), read(two[2])];
    return low === null || high === null || low > high ? null : { low, high };
  }
  const one = oneSided.exec(plain);
  const limit = read(one?.[2]);
  if (limit === null) return null;
  return one?.[1]?.startsWith("<") ? { low: null, high: limit } : { low: limit, high: null };
}
