import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
} from "@aws-sdk/client-bedrock-runtime";
import type { Model } from "@serenya/domain";
import { type CallOptions, modelCaller, REQUEST_MS } from "../call-model.ts";
import { priceOf, type ToolChoice } from "../models.ts";
import { objectAnswer, textAnswer } from "./converse-answer.ts";
import { failureOfError } from "./converse-fault.ts";
import { answerTool, converseRequest } from "./converse-request.ts";

export interface BedrockModelOptions extends CallOptions {
  readonly region: string;
  /** A model's id, or the id or ARN of an inference profile, as "eu.anthropic.claude-haiku-4-5-20251001-v1:0". */
  readonly modelId: string;
  readonly toolChoice: ToolChoice;
  /** Left to the model unless said: some newer ones refuse to be told. 0 reads the same page most alike. */
  readonly temperature?: number | undefined;
  readonly endpoint?: string | undefined;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

const silent = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/**
 * The model port on Bedrock's Converse, over HTTP/2. Needs bedrock:InvokeModel on the inference profile and on the
 * model in each region that it leads to. Throws ModelFault where Bedrock calls the request wrong.
 */
export function bedrockModel(options: BedrockModelOptions): Model {
  const { region, modelId, toolChoice, temperature, endpoint, credentials } = options;
  const call = modelCaller(modelId, failureOfError, { ...options, price: options.price ?? priceOf(modelId) });
  const client = new BedrockRuntimeClient({
    region,
    ...(endpoint !== undefined && { endpoint }),
    ...(credentials && { credentials }),
    authSchemePreference: ["aws.auth#sigv4"],
    // Tried again by the caller, where the deadline is known.
    maxAttempts: 1,
    logger: silent,
    requestHandler: { requestTimeout: REQUEST_MS, sessionTimeout: REQUEST_MS },
  });
  const send = (input: ConverseCommandInput, stop: AbortSignal) =>
    client.send(new ConverseCommand(input), { abortSignal: stop });

  return {
    id: modelId,
    async text(request) {
      const input = converseRequest(modelId, request, temperature);
      return call(request, async (stop) => textAnswer(await send(input, stop)));
    },
    async object({ schema, ...request }) {
      const toolConfig = answerTool(schema, toolChoice);
      const input = { ...converseRequest(modelId, request, temperature), toolConfig };
      return call(request, async (stop) => objectAnswer(await send(input, stop), schema));
    },
  };
}
