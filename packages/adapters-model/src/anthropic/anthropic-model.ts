import Anthropic from "@anthropic-ai/sdk";
import type { Model } from "@serenya/domain";
import { type CallOptions, modelCaller, REQUEST_MS } from "../call-model.ts";
import { priceOf, type ToolChoice } from "../models.ts";
import { messageObject, messageText } from "./message-answer.ts";
import { failureOfMessage } from "./message-fault.ts";
import { answerTool, messageRequest } from "./message-request.ts";

export interface AnthropicModelOptions extends CallOptions {
  /** As "claude-haiku-4-5-20251001". */
  readonly modelId: string;
  readonly apiKey: string;
  /** Some newer models refuse to be told which tool to use: then `auto`. */
  readonly toolChoice: ToolChoice;
  readonly temperature?: number | undefined;
  readonly baseUrl?: string | undefined;
}

/** The model port on Anthropic's Messages API. Throws ModelFault where it calls the request wrong. */
export function anthropicModel(options: AnthropicModelOptions): Model {
  const { modelId, apiKey, toolChoice, baseUrl } = options;
  const call = modelCaller(modelId, failureOfMessage, {
    ...options,
    price: options.price ?? priceOf(modelId),
  });
  const client = new Anthropic({
    apiKey,
    ...(baseUrl !== undefined && { baseURL: baseUrl }),
    // Tried again by the caller, where the deadline is known.
    maxRetries: 0,
    timeout: REQUEST_MS,
    logLevel: "off",
  });
  const send = (input: Anthropic.MessageCreateParamsNonStreaming, stop: AbortSignal) =>
    client.messages.create(input, { signal: stop });

  return {
    id: modelId,
    async text(request) {
      const input = messageRequest(request, options);
      return call(request, async (stop) => messageText(await send(input, stop)));
    },
    async object({ schema, ...request }) {
      const input = { ...messageRequest(request, options), ...answerTool(schema, toolChoice) };
      return call(request, async (stop) => messageObject(await send(input, stop), schema));
    },
  };
}
