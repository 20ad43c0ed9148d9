import type { Answer } from "@serenya/contract";
import { fillIn } from "../texts/fill-in.ts";
import { answerLanguageOf } from "./languages/index.ts";

/** Topics that a model may find warmer words for. Everything else is fixed: urgency, comfort, doubt, what is declined. */
const open: ReadonlySet<string> = new Set([
  "value",
  "group",
  "number",
  "changed",
  "out-of-range",
  "explain",
  "terms",
  "summary",
  "not-understood",
]);

/** Whether a language model may answer in the place of this built-in answer. */
export const mayBeSaidByModel = ({ outcome, topic }: Answer): boolean =>
  (outcome === "answered" || outcome === "not-understood") && open.has(topic);

/**
 * The built-in answer with a model's paragraphs in the place of its own. Urgency, lines and disclaimer stay. Where the
 * built-in answer had understood nothing, the message may have been about a complaint: the line on that stays too.
 * @param words that have passed `checkWords`; `results` are rows of the reading by index
 */
export function inModelWords(
  built: Answer,
  words: {
    readonly paragraphs: readonly string[];
    readonly results: readonly number[];
    readonly model: string;
  },
): Answer {
  const { sentences } = answerLanguageOf(built.language);
  const isNew = built.outcome === "not-understood";
  return {
    ...built,
    outcome: "answered",
    topic: isNew ? "free" : built.topic,
    paragraphs: isNew ? [...words.paragraphs, sentences.ifUnwell] : [...words.paragraphs],
    results: [...words.results],
    notice: fillIn(sentences.noticeOfModel, { model: words.model }),
    model: words.model,
    withoutModel: null,
  };
}
