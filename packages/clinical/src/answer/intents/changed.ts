import type { Intent } from "../intent.ts";
import { historyOf, mostListed, sayValue } from "../say/rows.ts";

/** "What has changed?": the earlier values that the page prints beside the new ones. */
export const changed: Intent = (context) => {
  if (!context.has("changed")) return undefined;
  const rows = context.rows.filter(({ row }) => row.history.length > 0).slice(0, mostListed);
  return {
    topic: "changed",
    paragraphs:
      rows.length > 0
        ? rows.map((row) => [sayValue(row, context), ...historyOf(row, context)].join(" "))
        : [context.language.sentences.noEarlier],
    rows,
  };
};
