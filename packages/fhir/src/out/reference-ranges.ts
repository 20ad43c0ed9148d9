import type { ResultRow } from "@serenya/contract";
import { plainText } from "../r4/plain-text.ts";
import type { ReferenceRange } from "../r4/resources.ts";
import { publishedRange } from "../r4/systems.ts";
import { quantityOf } from "./quantity.ts";

/** The range that the page prints, word for word; and a published one with its source, marked as not printed. */
export function referenceRangesOf(row: ResultRow): readonly ReferenceRange[] {
  const { range, printed } = row;
  const text = plainText(printed.range);
  const bounds = boundsOf(row);
  if (range?.from !== "published") {
    const whole = { ...bounds, ...(text !== null && { text }) };
    return Object.keys(whole).length > 0 ? [whole] : [];
  }
  const source = plainText(range.source ?? null);
  const ranges = text === null ? [] : [{ text }];
  if (Object.keys(bounds).length === 0) return ranges;
  return [
    ...ranges,
    { ...bounds, type: { text: publishedRange }, ...(source !== null && { text: `Source: ${source}` }) },
  ];
}

function boundsOf({ range, value, printed }: ResultRow): Pick<ReferenceRange, "low" | "high"> {
  const own = value.kind === "quantity" || value.kind === "range" ? value.unit : null;
  const unit = own ?? printed.unit;
  const { low = null, high = null } = range ?? {};
  if (low !== null && high !== null && low > high) return {};
  return {
    ...(low !== null && { low: quantityOf(low, unit) }),
    ...(high !== null && { high: quantityOf(high, unit) }),
  };
}
