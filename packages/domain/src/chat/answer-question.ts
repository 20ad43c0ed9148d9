import { answer, factsOf, inModelWords, mayBeSaidByModel } from "@serenya/clinical";
import { type Answer, ok, type WithoutModel } from "@serenya/contract";
import type { z } from "zod";
import { parseRequest } from "../jobs/store-request.ts";
import type { Work, WorkGiven } from "../jobs/work.ts";
import { askForWords } from "../model/ask-for-words.ts";
import type { AssistantDep } from "../model/assistant.ts";
import { chatPrompt } from "../model/prompts/chat.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import { storedQuestionSchema } from "./ask-question.ts";

type Deps = ClockDep & MetricsDep & AssistantDep;

/** A person waits for this: a model that takes longer is not waited for. */
const modelSeconds = 30;

/**
 * A question becomes an answer, from the reading that came with it and nothing else. The built-in answer comes first,
 * with its check for an emergency in the message; a model may say it in other words, where its words hold.
 */
export const chatWork: Work<Deps> = {
  async make(deps, { jobId, bytes, signal, enter }) {
    await enter("answering");
    const question = storedQuestionSchema.parse(parseRequest(bytes));
    const said = await inWords(deps, question, signal);
    return ok({
      result: { jobId, kind: "chat", answeredAt: deps.clock.now().toISOString(), answer: said },
    });
  },
};

async function inWords(
  { assistant, clock, metrics }: Deps,
  question: z.infer<typeof storedQuestionSchema>,
  signal: WorkGiven["signal"],
): Promise<Answer> {
  const built = answer(question);
  const without = (withoutModel: WithoutModel): Answer => ({ ...built, withoutModel });
  if (!assistant) return without("not-configured");
  if (!mayBeSaidByModel(built)) return without("not-asked");
  const words = await askForWords(
    { assistant, metrics },
    {
      task: "chat",
      prompt: chatPrompt,
      facts: factsOf([question.reading], { language: built.language }),
      question: question.message,
      deadline: new Date(clock.now().getTime() + modelSeconds * 1000),
      signal,
    },
  );
  if (!words.ok) return without(words.error);
  const { paragraphs, rows, model } = words.value;
  return inModelWords(built, { paragraphs, results: rows.map(({ row }) => row), model });
}
