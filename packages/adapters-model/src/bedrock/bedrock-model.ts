import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
} from "@aws-sdk/client-bedrock-runtime";
import { err, type Result } from "@serenya/contract";
import type { Clock, Metrics, Model, ModelAnswer, ModelFailure, TextRequest } from "@serenya/domain";
import { costMicroUsd, type ModelPrice, priceOf } from "../prices.ts";
import { type RetryPlan, retrying, type Try } from "../retry.ts";
import { objectAnswer, textAnswer } from "./converse-answer.ts";
import { failureOfError } from "./converse-fault.ts";
import { answerTool, converseRequest, type ToolChoiceMode } from "./converse-request.ts";

export interface BedrockModelOptions {
  readonly region: string;
  /** A model's id, or the id or ARN of an inference profile, as "eu.anthropic.claude-haiku-4-5-20251001-v1:0". */
  readonly modelId: string;
  readonly toolChoice: ToolChoiceMode;
  /** Left to the model unless said: some newer ones refuse to be told. 0 reads the same page most alike. */
  readonly temperature?: number | undefined;
  /** The list price, unless another was agreed. */
  readonly price?: ModelPrice | undefined;
  readonly retry?: RetryPlan;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly endpoint?: string | undefined;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

const defaultRetry: RetryPlan = { tries: 5, firstMs: 500, mostMs: 8_000 };
/** No answer takes longer; a deadline usually ends it earlier. */
const requestMs = 150_000;
/** Nothing is wrong with the question, but nobody answered it. */
const away: ReadonlySet<ModelFailure["code"]> = new Set(["unavailable", "throttled", "timed-out"]);
const unused = { inputTokens: 0, outputTokens: 0 };
const silent = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

type Answered<T> = Result<ModelAnswer<T>, ModelFailure>;

/**
 * The model port on Bedrock's Converse, over HTTP/2. Needs bedrock:InvokeModel on the inference profile and on the
 * model in each region that it leads to. Throws ModelFault where Bedrock calls the request wrong.
 */
export function bedrockModel(options: BedrockModelOptions): Model {
  const { region, modelId, toolChoice, temperature, endpoint, credentials, metrics, clock } = options;
  const price = options.price ?? priceOf(modelId);
  const retry = options.retry ?? defaultRetry;
  const client = new BedrockRuntimeClient({
    region,
    ...(endpoint !== undefined && { endpoint }),
    ...(credentials && { credentials }),
    authSchemePreference: ["aws.auth#sigv4"],
    // Tried again here, where the deadline is known.
    maxAttempts: 1,
    logger: silent,
    requestHandler: { requestTimeout: requestMs, sessionTimeout: requestMs },
  });

  /** Sends a call until there is an answer or no time; `read` makes of Converse's answer what the port promises. */
  async function call<T>(
    { deadline, signal }: TextRequest,
    input: ConverseCommandInput,
    read: (output: ConverseCommandOutput) => Answered<T>,
  ): Promise<Answered<T>> {
    signal?.throwIfAborted();
    const began = performance.now();
    const left = () => deadline.getTime() - clock.now().getTime();
    if (left() <= 0) return err({ code: "timed-out", usage: unused });
    const overdue = AbortSignal.timeout(left());
    const stop = signal ? AbortSignal.any([overdue, signal]) : overdue;

    async function attempt(): Promise<Try<Answered<T>>> {
      try {
        return { done: read(await client.send(new ConverseCommand(input), { abortSignal: stop })) };
      } catch (error) {
        signal?.throwIfAborted();
        if (overdue.aborted) return { done: err({ code: "timed-out", usage: unused }) };
        const { code, again } = failureOfError(error);
        const failed = err({ code, usage: unused });
        return again ? { again: failed } : { done: failed };
      }
    }
    const { value: answer, tries } = await retrying(retry, { left, signal }, attempt);
    record(answer, tries, performance.now() - began);
    return answer;
  }

  function record(answer: Answered<unknown>, tries: number, milliseconds: number): void {
    const { usage } = answer.ok ? answer.value : answer.error;
    metrics.record(
      {
        ModelCalls: 1,
        ModelUnavailable: !answer.ok && away.has(answer.error.code) ? 1 : 0,
        ModelTries: tries,
        ModelMilliseconds: milliseconds,
        ModelInputTokens: usage.inputTokens,
        ModelOutputTokens: usage.outputTokens,
        ...(price && { ModelCostMicroUsd: costMicroUsd(price, usage) }),
      },
      { model: modelId, outcome: answer.ok ? "ok" : answer.error.code },
    );
  }

  return {
    id: modelId,
    async text(request) {
      return call(request, converseRequest(modelId, request, temperature), textAnswer);
    },
    async object({ schema, ...request }) {
      const toolConfig = answerTool(schema, toolChoice);
      return call(request, { ...converseRequest(modelId, request, temperature), toolConfig }, (output) =>
        objectAnswer(output, schema),
      );
    },
  };
}
