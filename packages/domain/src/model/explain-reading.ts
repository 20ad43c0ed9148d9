import { factsOf } from "@serenya/clinical";
import type { Explanation, Reading } from "@serenya/contract";
import type { ClockDep } from "../ports/clock.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import { askForWords } from "./ask-for-words.ts";
import type { AssistantDep } from "./assistant.ts";
import { noExplanation } from "./no-explanation.ts";
import { explanationPrompt } from "./prompts/explanation.ts";

/** A person waits for their result: a model that takes longer is not waited for. */
const modelSeconds = 40;

/** What a language model says of a reading as a whole; without one, why there is nothing. */
export async function explainReading(
  { assistant, clock, metrics }: AssistantDep & ClockDep & MetricsDep,
  reading: Reading,
  {
    language,
    deadline,
    signal,
  }: {
    readonly language: Explanation["language"];
    readonly deadline: Date;
    readonly signal: AbortSignal;
  },
): Promise<Explanation> {
  if (!assistant) return noExplanation(language, "not-configured");
  const facts = factsOf([reading], { language });
  if (facts.facts.length === 0) return noExplanation(language, "not-asked");
  const words = await askForWords(
    { assistant, metrics },
    {
      task: "explanation",
      prompt: explanationPrompt,
      facts,
      deadline: new Date(Math.min(deadline.getTime(), clock.now().getTime() + modelSeconds * 1000)),
      signal,
    },
  );
  if (!words.ok) return noExplanation(language, words.error);
  const { paragraphs, rows, model } = words.value;
  return {
    language,
    paragraphs: [...paragraphs],
    results: rows.map(({ row }) => row),
    model,
    withoutModel: null,
  };
}
