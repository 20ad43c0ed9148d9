import type { Context } from "../context.ts";
import type { Intent } from "../intent.ts";
import { explainRow, mostAtLength } from "../say/rows.ts";

/** "Is 13.2 ok?": a value by its number. The number itself is said only where a row has it. */
export const number: Intent = (context) => {
  const rows = context.named.numberRows.slice(0, mostAtLength);
  if (rows.length > 0)
    return { topic: "number", paragraphs: rows.flatMap((row) => explainRow(row, context)), rows };
  return asksForValue(context)
    ? { topic: "number", paragraphs: [context.language.sentences.numberNotFound] }
    : undefined;
};

/** Small counts ("the 3 worst") and years ("since 2024") are no values that were looked for. */
function asksForValue({ named, has }: Context): boolean {
  if (has("changed") || has("unsure")) return false;
  return named.numbers.some(
    (number) => !Number.isInteger(number) || (number >= 10 && !(number >= 1900 && number <= 2100)),
  );
}
