import type { Intent } from "../intent.ts";
import { explainRow, mostAtLength } from "../say/rows.ts";

/** "Do I have ...?": declined, with what the results say. */
export const diagnosis: Intent = (context) => {
  if (!context.has("diagnosis")) return undefined;
  const rows = context.named.rows.slice(0, mostAtLength);
  return {
    topic: "diagnosis",
    outcome: "declined",
    paragraphs: [
      context.language.sentences.noDiagnosis,
      ...(rows.length > 0
        ? rows.flatMap((row) => explainRow(row, context))
        : [context.summary.sentences.join(" ")]),
    ],
    rows,
  };
};
