import type Anthropic from "@anthropic-ai/sdk";
import type { ModelContent, ModelMessage, TextRequest } from "@serenya/domain";
import type { z } from "zod";
import { jsonSchemaOf } from "../json-schema.ts";
import type { ToolChoice } from "../models.ts";

const NAME = "answer";

interface Settings {
  readonly modelId: string;
  readonly temperature?: number | undefined;
}

/** The call as the Messages API wants it: https://platform.claude.com/docs/en/api/messages */
export const messageRequest = (
  { system, messages, maxTokens }: TextRequest,
  { modelId, temperature }: Settings,
): Anthropic.MessageCreateParamsNonStreaming => ({
  model: modelId,
  system,
  messages: messages.map(messageOf),
  max_tokens: maxTokens,
  ...(temperature !== undefined && { temperature }),
});

/** The tool whose input is the answer. */
export function answerTool(
  schema: z.ZodType,
  choice: ToolChoice,
): Pick<Anthropic.MessageCreateParamsNonStreaming, "tools" | "tool_choice"> {
  const tool = {
    name: NAME,
    description: "Gives the answer. Use it once.",
    input_schema: jsonSchemaOf(schema) as Anthropic.Tool.InputSchema,
  };
  return {
    tools: [tool],
    tool_choice: choice === "tool" ? { type: "tool", name: NAME } : { type: choice },
  };
}

const messageOf = ({ role, content }: ModelMessage): Anthropic.MessageParam => ({
  role: role === "model" ? "assistant" : "user",
  content: content.map(blockOf),
});

const blockOf = (content: ModelContent): Anthropic.TextBlockParam | Anthropic.ImageBlockParam =>
  content.kind === "text"
    ? { type: "text", text: content.text }
    : {
        type: "image",
        source: {
          type: "base64",
          media_type: `image/${content.format}`,
          data: Buffer.from(content.bytes).toString("base64"),
        },
      };
