import type { Intent } from "../intent.ts";

/** "Just tell me I'm fine": what the results say, whatever the person would like to hear. */
export const reassurance: Intent = ({ has, summary, language }) =>
  has("reassurance")
    ? {
        topic: "reassurance",
        paragraphs: [language.sentences.noReassurance, summary.sentences.join(" "), summary.step.action],
      }
    : undefined;
