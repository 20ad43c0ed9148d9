import type { Intent } from "../intent.ts";

/** "What do my results say?": the whole, then part by part. */
export const summary: Intent = (context) =>
  context.has("summary")
    ? {
        topic: "summary",
        paragraphs: [
          context.summary.sentences.join(" "),
          ...context.summary.groups.map(({ title, sentences }) => `${title}: ${sentences.join(" ")}`),
        ],
        rows: context.rows,
      }
    : undefined;
