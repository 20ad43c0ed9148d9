import type { ConverseCommandOutput } from "@aws-sdk/client-bedrock-runtime";
import { err, ok } from "@serenya/contract";
import type { ModelFailure, ModelUsage } from "@serenya/domain";
import type { z } from "zod";
import type { Answered } from "../call-model.ts";
import { checkedObject, objectInText } from "../object-answer.ts";

/** What Converse gives when it gives an answer; members may be missing, whatever the types say. */
type Output = Pick<ConverseCommandOutput, "output" | "stopReason" | "usage">;

/** Why the model stopped, where it was not because it was done. "refusal" is Anthropic's own word. */
const failures: Readonly<Record<string, ModelFailure["code"]>> = {
  refusal: "refused",
  content_filtered: "filtered",
  guardrail_intervened: "filtered",
  max_tokens: "truncated",
  model_context_window_exceeded: "truncated",
};
const finished: ReadonlySet<string> = new Set(["end_turn", "stop_sequence", "tool_use"]);

export function textAnswer(output: Output): Answered<string> {
  const usage = usageOf(output);
  const failure = failureOf(output);
  if (failure) return err({ code: failure, usage });
  const text = textOf(output);
  return text === "" ? err({ code: "malformed", usage }) : ok({ value: text, usage });
}

/** The input of the tool, or an object in the text of a model that did not use it. */
export function objectAnswer<T>(output: Output, schema: z.ZodType<T>): Answered<T> {
  const usage = usageOf(output);
  const failure = failureOf(output);
  if (failure) return err({ code: failure, usage });
  const used = blocksOf(output).find(({ toolUse }) => toolUse)?.toolUse;
  const object = checkedObject(schema, used ? used.input : objectInText(textOf(output)));
  return object.ok ? ok({ value: object.value, usage }) : err({ code: "malformed", usage });
}

function failureOf(output: Output): ModelFailure["code"] | undefined {
  const stopReason: string = output.stopReason ?? "";
  return failures[stopReason] ?? (finished.has(stopReason) ? undefined : "malformed");
}

const blocksOf = ({ output }: Output) => output?.message?.content ?? [];

const textOf = (output: Output): string =>
  blocksOf(output)
    .map(({ text }) => text ?? "")
    .join("");

const usageOf = ({ usage }: Output): ModelUsage => ({
  inputTokens: usage?.inputTokens ?? 0,
  outputTokens: usage?.outputTokens ?? 0,
});
