import type {
  ContentBlock,
  ConverseCommandInput,
  ToolConfiguration,
  ToolInputSchema,
} from "@aws-sdk/client-bedrock-runtime";
import type { ModelContent, ModelMessage, TextRequest } from "@serenya/domain";
import type { z } from "zod";
import { jsonSchemaOf } from "../json-schema.ts";
import type { ToolChoice } from "../models.ts";

/** What Converse takes in one call: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageBlock.html */
const most = { pictures: 20, pictureBytes: 3_750_000 } as const;
const toolName = "answer";

/** The call as Converse wants it. Throws a RangeError where there are more or larger pictures than it takes. */
export function converseRequest(
  modelId: string,
  { system, messages, maxTokens }: TextRequest,
  temperature?: number,
) {
  const pictures = messages.flatMap(({ content }) => content.filter(({ kind }) => kind === "picture"));
  if (pictures.length > most.pictures)
    throw new RangeError(`At most ${most.pictures} pictures in a call, not ${pictures.length}.`);
  return {
    modelId,
    system: [{ text: system }],
    messages: messages.map(messageOf),
    inferenceConfig: { maxTokens, ...(temperature !== undefined && { temperature }) },
  } satisfies ConverseCommandInput;
}

/** The tool whose input is the answer. */
export function answerTool(schema: z.ZodType, mode: ToolChoice): ToolConfiguration {
  const json = jsonSchemaOf(schema);
  const choice = { tool: { tool: { name: toolName } }, any: { any: {} }, auto: { auto: {} } } as const;
  return {
    tools: [
      {
        toolSpec: {
          name: toolName,
          description: "Gives the answer. Use it once.",
          inputSchema: { json: json as ToolInputSchema.JsonMember["json"] },
        },
      },
    ],
    toolChoice: choice[mode],
  };
}

const messageOf = ({ role, content }: ModelMessage) => ({
  role: role === "model" ? ("assistant" as const) : ("user" as const),
  content: content.map(blockOf),
});

function blockOf(content: ModelContent): ContentBlock {
  if (content.kind === "text") return { text: content.text };
  if (content.bytes.length > most.pictureBytes)
    throw new RangeError(`A picture has at most ${most.pictureBytes} bytes, not ${content.bytes.length}.`);
  return { image: { format: content.format, source: { bytes: content.bytes } } };
}
