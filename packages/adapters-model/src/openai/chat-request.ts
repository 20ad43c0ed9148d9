import type { ModelContent, ModelMessage, TextRequest } from "@serenya/domain";
import type OpenAI from "openai";
import type { z } from "zod";
import { jsonSchemaOf } from "../json-schema.ts";

export type AskObject = "schema" | "tool";
/** What the limit of tokens is called: OpenAI's newer models refuse the name that all other servers know. */
export type TokenLimit = "max_tokens" | "max_completion_tokens";

const NAME = "answer";

interface Settings {
  readonly modelId: string;
  readonly tokenLimit?: TokenLimit | undefined;
  readonly temperature?: number | undefined;
}

/** The call as chat completions want it: https://platform.openai.com/docs/api-reference/chat/create */
export const chatRequest = (
  { system, messages, maxTokens }: TextRequest,
  { modelId, tokenLimit = "max_tokens", temperature }: Settings,
): OpenAI.ChatCompletionCreateParamsNonStreaming => ({
  model: modelId,
  messages: [{ role: "system", content: system }, ...messages.map(messageOf)],
  [tokenLimit]: maxTokens,
  ...(temperature !== undefined && { temperature }),
});

/** The form that the answer must have. */
export function askedObject(
  schema: z.ZodType,
  by: AskObject,
): Partial<OpenAI.ChatCompletionCreateParamsNonStreaming> {
  const json = jsonSchemaOf(schema);
  if (by === "schema")
    return { response_format: { type: "json_schema", json_schema: { name: NAME, schema: json } } };
  return {
    tools: [
      { type: "function", function: { name: NAME, description: "Gives the answer.", parameters: json } },
    ],
    tool_choice: { type: "function", function: { name: NAME } },
  };
}

function messageOf({ role, content }: ModelMessage): OpenAI.ChatCompletionMessageParam {
  if (role === "person") return { role: "user", content: content.map(partOf) };
  return {
    role: "assistant",
    content: content.flatMap((part) => (part.kind === "text" ? part.text : [])).join(""),
  };
}

const partOf = (content: ModelContent): OpenAI.ChatCompletionContentPart =>
  content.kind === "text"
    ? { type: "text", text: content.text }
    : {
        type: "image_url",
        image_url: {
          url: `data:image/${content.format};base64,${Buffer.from(content.bytes).toString("base64")}`,
        },
      };
