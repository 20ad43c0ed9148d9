import type { Intent } from "../intent.ts";

/** "Just tell me I'm fine": what the results say, whatever the person would like to hear. */
export const reassurance: Intent = ({ has, summary, language, catalogue, reading }) =>
  has("reassurance")
    ? {
        topic: "reassurance",
        paragraphs: [
          language.sentences.noReassurance,
          summary.sentences.join(" "),
          catalogue.steps[reading.urgency].action,
        ],
      }
    : undefined;
