import type { Model } from "@serenya/domain";
import OpenAI from "openai";
import { type CallOptions, modelCaller, REQUEST_MS } from "../call-model.ts";
import { failureOfHttp } from "../http-fault.ts";
import { chatAnswer, chatObject } from "./chat-answer.ts";
import { type AskObject, askedObject, chatRequest, type TokenLimit } from "./chat-request.ts";

export interface OpenAiModelOptions extends CallOptions {
  /** Where the server answers, up to its version, as "http://127.0.0.1:11434/v1" for Ollama. */
  readonly baseUrl: string;
  /** The model's name as the server lists it, as "qwen3:8b". */
  readonly modelId: string;
  /** Servers on the same machine mostly want none. */
  readonly apiKey?: string | undefined;
  /** How an object is asked for: by its schema, which most servers enforce, or by a tool. */
  readonly askObject?: AskObject | undefined;
  readonly tokenLimit?: TokenLimit | undefined;
  readonly temperature?: number | undefined;
}

/**
 * The model port on any server that speaks OpenAI's chat completions: Ollama, llama.cpp, vLLM, LM Studio, OpenAI.
 * Throws ModelFault where the server calls the request wrong.
 */
export function openAiModel(options: OpenAiModelOptions): Model {
  const { baseUrl, modelId, apiKey = "none", askObject = "schema" } = options;
  const call = modelCaller(modelId, failureOfHttp("The OpenAI-compatible server"), options);
  const client = new OpenAI({
    baseURL: baseUrl,
    apiKey,
    // Nothing of this machine's environment goes to a server that was configured here.
    organization: null,
    project: null,
    // Tried again by the caller, where the deadline is known.
    maxRetries: 0,
    timeout: REQUEST_MS,
    logLevel: "off",
  });
  const send = (input: OpenAI.ChatCompletionCreateParamsNonStreaming, stop: AbortSignal) =>
    client.chat.completions.create(input, { signal: stop });

  return {
    id: modelId,
    async text(request) {
      const input = chatRequest(request, options);
      return call(request, async (stop) => chatAnswer(await send(input, stop)));
    },
    async object({ schema, ...request }) {
      const input = { ...chatRequest(request, options), ...askedObject(schema, askObject) };
      return call(request, async (stop) => chatObject(await send(input, stop), schema));
    },
  };
}
