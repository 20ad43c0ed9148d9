import type { Context } from "../context.ts";
import type { Reply } from "../intent.ts";

/** Everything else: kindly, and with what can be asked. What was not understood may be a complaint. */
export const notUnderstood = ({ has, language: { sentences } }: Context): Reply =>
  has("off-topic")
    ? { topic: "off-topic", outcome: "declined", paragraphs: [sentences.offTopic, sentences.canAsk] }
    : {
        topic: "not-understood",
        outcome: "not-understood",
        paragraphs: [sentences.notUnderstood, sentences.canAsk, sentences.ifUnwell],
      };
