import type Anthropic from "@anthropic-ai/sdk";
import { err, ok } from "@serenya/contract";
import type { ModelFailure, ModelUsage } from "@serenya/domain";
import type { z } from "zod";
import type { Answered } from "../call-model.ts";
import { checkedObject, objectInText } from "../object-answer.ts";

/** Members may be missing, whatever the types say. */
type Message = Partial<Pick<Anthropic.Message, "content" | "stop_reason" | "usage">>;

/** Why the model stopped, where it was not because it was done: https://platform.claude.com/docs/en/api/handling-stop-reasons */
const failures: Readonly<Record<string, ModelFailure["code"]>> = {
  refusal: "refused",
  max_tokens: "truncated",
  model_context_window_exceeded: "truncated",
};
const finished: ReadonlySet<string> = new Set(["end_turn", "stop_sequence", "tool_use"]);

export function messageText(message: Message): Answered<string> {
  const usage = usageOf(message);
  const failure = failureOf(message);
  if (failure) return err({ code: failure, usage });
  const text = textOf(message);
  return text === "" ? err({ code: "malformed", usage }) : ok({ value: text, usage });
}

/** The input of the tool, or an object in the text of a model that did not use it. */
export function messageObject<T>(message: Message, schema: z.ZodType<T>): Answered<T> {
  const usage = usageOf(message);
  const failure = failureOf(message);
  if (failure) return err({ code: failure, usage });
  const used = message.content?.find((block) => block.type === "tool_use");
  const object = checkedObject(schema, used ? used.input : objectInText(textOf(message)));
  return object.ok ? ok({ value: object.value, usage }) : err({ code: "malformed", usage });
}

function failureOf({ stop_reason }: Message): ModelFailure["code"] | undefined {
  const reason: string = stop_reason ?? "";
  return failures[reason] ?? (finished.has(reason) ? undefined : "malformed");
}

const textOf = ({ content = [] }: Message): string =>
  content.map((block) => (block.type === "text" ? block.text : "")).join("");

const usageOf = ({ usage }: Message): ModelUsage => ({
  inputTokens: usage?.input_tokens ?? 0,
  outputTokens: usage?.output_tokens ?? 0,
});
