import type { ReadRow } from "../report/result.ts";
import { isPlainValue } from "../values/value.ts";
import { isValueWord } from "../vocabulary/value-words.ts";
import type { Check, CheckContext } from "./check.ts";

/** Fewer rows say nothing about how a page writes its figures. */
const FEWEST = 3;

/**
 * On a picture whose values the readers mostly could not read as numbers although limits stand beside them, those that
 * look like numbers are doubtful, too: the page may write figures that the readers don't know, and of the Arabic ones
 * ١, ٥ and ٩ print like 1, 0 and 9.
 */
export const figuresOfPage: Check = ({ raw, result }, context) => {
  if (!/\d/.test(result.printed.value)) return null;
  if (!context.pages.find(({ page }) => page === raw.page)?.picture) return null;
  const measured = measuredRows(context, raw.page);
  const odd = measured.filter((row) => !isPlainValue(row.result.printed.value));
  return measured.length >= FEWEST && odd.length > measured.length / 2 ? { reason: "figures-unsure" } : null;
};

/** Rows with limits in figures, whose values should be figures. */
const measuredRows = ({ rows }: CheckContext, page: number): ReadRow[] =>
  rows.filter(
    ({ raw, result: { printed } }) =>
      raw.page === page && /\d/.test(printed.range ?? "") && !isValueWord(printed.value),
  );
