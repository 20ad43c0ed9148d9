import type { Intent } from "../intent.ts";

/** What this is, what happens to the question, and a greeting back. */
export const about: Intent = ({ has, words, language: { sentences } }) => {
  if (has("privacy")) return { topic: "privacy", paragraphs: [sentences.privacy] };
  if (has("about")) return { topic: "about", paragraphs: [sentences.about, sentences.canAsk] };
  const isShort = words.length <= 6;
  return has("courtesy") && isShort
    ? { topic: "courtesy", paragraphs: [sentences.courtesy, sentences.canAsk] }
    : undefined;
};
