import type { Range } from "@serenya/contract";
import { plainText } from "../r4/plain-text.ts";
import { publishedRange } from "../r4/systems.ts";
import { type Fields, fieldsOf, objectsOf, textOf } from "./json.ts";
import { quantityIn } from "./quantity.ts";

export interface TakenRange {
  readonly printed: string | null;
  readonly range: Range | null;
}

/**
 * The reference range of a result. Of several (by sex, by age, by phase) none is chosen: their words stay, and there
 * is no range to judge by; the same where its unit is not the value's.
 */
export function rangeIn(holder: Fields, unit: string | null): TakenRange {
  const all = objectsOf(holder.referenceRange);
  const own = all.filter(({ type }) => fieldsOf(type)?.text !== publishedRange);
  const published = all.filter((one) => !own.includes(one));
  const printed = own.map(wordsOfRange).filter((text) => text !== null);
  const [only, ...more] = own;
  const given = only && more.length === 0 && !isForSome(only) ? boundsIn(only, unit) : null;
  const [source] = published;
  const ours = source && own.length <= 1 ? boundsIn(source, unit) : null;
  const cited = plainText(textOf(source?.text))?.replace(/^Source: /, "");
  return {
    printed: printed.length > 0 ? printed.join("; ") : null,
    range: given
      ? { ...given, from: "printed" }
      : ours && { ...ours, from: "published", ...(cited !== undefined && { source: cited }) },
  };
}

const isForSome = ({ appliesTo, age }: Fields): boolean =>
  objectsOf(appliesTo).length > 0 || fieldsOf(age) !== null;

function boundsIn(entry: Fields, unit: string | null): Pick<Range, "low" | "high"> | null {
  const bounds = [quantityIn(entry.low), quantityIn(entry.high)];
  if (bounds.every((one) => one === "absent")) return null;
  const read = bounds.map((one) => {
    if (one === "absent") return null;
    const isUsable =
      one !== "unknown" && !one.comparator && !one.unitsDiffer && (one.unit === null || one.unit === unit);
    return isUsable ? one.number : "unusable";
  });
  const [low = null, high = null] = read;
  if (low === "unusable" || high === "unusable") return null;
  return low !== null && high !== null && low > high ? null : { low, high };
}

function wordsOfRange(entry: Fields): string | null {
  const text = plainText(textOf(entry.text));
  if (text !== null) return text;
  const [low, high] = [quantityIn(entry.low), quantityIn(entry.high)].map((one) =>
    typeof one === "string" ? null : one.number,
  );
  if (low != null && high != null) return `${low} - ${high}`;
  if (low != null) return `>= ${low}`;
  return high != null ? `<= ${high}` : null;
}
