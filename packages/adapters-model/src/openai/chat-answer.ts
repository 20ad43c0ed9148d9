import { err, ok } from "@serenya/contract";
import type { ModelFailure, ModelUsage } from "@serenya/domain";
import type OpenAI from "openai";
import type { z } from "zod";
import type { Answered } from "../call-model.ts";
import { checkedObject, objectInText } from "../object-answer.ts";

/** Members may be missing, whatever the types say: many servers speak this protocol. */
type Completion = Partial<OpenAI.ChatCompletion>;

/** Why the model stopped, where it was not because it was done. */
const failures: Readonly<Record<string, ModelFailure["code"]>> = {
  length: "truncated",
  content_filter: "filtered",
};
const finished: ReadonlySet<string> = new Set(["stop", "tool_calls", "function_call"]);

export function chatAnswer(completion: Completion): Answered<string> {
  const usage = usageOf(completion);
  const failure = failureOf(completion);
  if (failure) return err({ code: failure, usage });
  const text = messageOf(completion)?.content ?? "";
  return text === "" ? err({ code: "malformed", usage }) : ok({ value: text, usage });
}

/** What the tool was called with, or the object that was written as text. */
export function chatObject<T>(completion: Completion, schema: z.ZodType<T>): Answered<T> {
  const usage = usageOf(completion);
  const failure = failureOf(completion);
  if (failure) return err({ code: failure, usage });
  const message = messageOf(completion);
  const called = message?.tool_calls?.find((use) => use.type === "function")?.function.arguments;
  const object = checkedObject(schema, objectInText(called ?? message?.content ?? ""));
  return object.ok ? ok({ value: object.value, usage }) : err({ code: "malformed", usage });
}

function failureOf(completion: Completion): ModelFailure["code"] | undefined {
  if (messageOf(completion)?.refusal) return "refused";
  const reason = completion.choices?.[0]?.finish_reason ?? "";
  return failures[reason] ?? (finished.has(reason) ? undefined : "malformed");
}

const messageOf = ({ choices }: Completion) => choices?.[0]?.message;
const usageOf = ({ usage }: Completion): ModelUsage => ({
  inputTokens: usage?.prompt_tokens ?? 0,
  outputTokens: usage?.completion_tokens ?? 0,
});
