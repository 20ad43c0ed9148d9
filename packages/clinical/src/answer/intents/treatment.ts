import type { Intent } from "../intent.ts";
import { explainRow, mostAtLength } from "../say/rows.ts";

/** Medicines, doses, diets: declined, with what the named results say. */
export const treatment: Intent = (context) => {
  if (!context.has("treatment")) return undefined;
  const rows = context.named.rows.slice(0, mostAtLength);
  return {
    topic: "treatment",
    outcome: "declined",
    paragraphs: [context.language.sentences.noTreatment, ...rows.flatMap((row) => explainRow(row, context))],
    rows,
  };
};
