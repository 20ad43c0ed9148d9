import type { Intent } from "../intent.ts";
import { explainRow, mostAtLength } from "../say/rows.ts";

/** "Is 13.2 ok?": a value by its number. The number itself is said only where a row has it. */
export const number: Intent = (context) => {
  const { numbers, numberRows } = context.named;
  if (numbers.length === 0) return undefined;
  const rows = numberRows.slice(0, mostAtLength);
  return {
    topic: "number",
    paragraphs:
      rows.length > 0
        ? rows.flatMap((row) => explainRow(row, context))
        : [context.language.sentences.numberNotFound],
    rows,
  };
};
