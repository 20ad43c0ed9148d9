import type { Intent } from "../intent.ts";
import { explainRow, mostAtLength } from "../say/rows.ts";

/** "Why am I so tired?": a complaint that is no emergency by its words; not explained, and not played down. */
export const symptom: Intent = (context) => {
  if (!context.has("symptom")) return undefined;
  const rows = context.named.rows.slice(0, mostAtLength);
  return {
    topic: "symptom",
    outcome: "declined",
    paragraphs: [context.language.sentences.noSymptom, ...rows.flatMap((row) => explainRow(row, context))],
    rows,
  };
};
