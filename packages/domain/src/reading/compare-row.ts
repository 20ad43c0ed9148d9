import type { ModelReason, ResultRow } from "@serenya/contract";
import type { ReadWord } from "../ports/reader.ts";
import { printOf } from "./find-runs.ts";
import type { ModelRow } from "./model-row.ts";
import { type DecimalMark, readPrintedNumber } from "./printed-number.ts";
import { plainText } from "./printed-text.ts";
import { isSameRange } from "./same-range.ts";
import { isSameUnit } from "./same-unit.ts";
import { isSameValue } from "./same-value.ts";

export interface Difference {
  /** None where both say the same. */
  readonly reasons: readonly ModelReason[];
  /** What the value may be after the model; null where that is no other value, or nothing to show to a person. */
  readonly value: string | null;
}

/** In what a model's row differs from the reader's. */
export function compareRow(
  row: ResultRow,
  model: ModelRow,
  { decimal, words }: { readonly decimal: DecimalMark; readonly words: readonly ReadWord[] },
): Difference {
  const isValue = isSameValue(row, model.value, decimal);
  const reasons: ModelReason[] = [];
  if (!isValue) reasons.push("model-reads-otherwise");
  if (!isSameUnit(row, model.unit)) reasons.push("model-reads-unit-otherwise");
  if (!isSameRange(row, model.range, decimal)) reasons.push("model-reads-range-otherwise");
  return { reasons, value: isValue ? null : candidateOf(model.value, decimal, words) };
}

/**
 * A model's value as a candidate: a number or a titre, which can say nothing else, or words that the page prints
 * too. Any other text may be whatever a document made the model say, and no person sees it.
 */
function candidateOf(value: string, decimal: DecimalMark, words: readonly ReadWord[]): string | null {
  const text = plainText(value);
  if (
    text.length <= 24 &&
    (readPrintedNumber(text, decimal) || /^[<>=]* ?\d{1,5} ?[:/-] ?\d{1,6}$/.test(text))
  )
    return text;
  return printOf(value, words);
}
