import { err, type Result } from "@serenya/contract";
import type { Clock, Metrics, ModelAnswer, ModelFailure, TextRequest } from "@serenya/domain";
import { costMicroUsd, type ModelPrice } from "./models.ts";
import { type RetryPlan, retrying, type Try } from "./retry.ts";

/** What every provider's adapter is told beside its own options. */
export interface CallOptions {
  /** The list price, unless another was agreed. Without one no cost is recorded. */
  readonly price?: ModelPrice | undefined;
  readonly retry?: RetryPlan | undefined;
  readonly metrics: Metrics;
  readonly clock: Clock;
}

export type Answered<T> = Result<ModelAnswer<T>, ModelFailure>;
/** What an error of a provider means, and whether to try again; it throws where no second try mends it. */
export type FailureOf = (error: unknown) => { readonly code: ModelFailure["code"]; readonly again: boolean };

/** No answer takes longer, in milliseconds; a deadline usually ends it earlier. */
export const REQUEST_MS = 150_000;

const defaultRetry: RetryPlan = { tries: 5, firstMs: 500, mostMs: 8_000 };
/** Nothing is wrong with the question, but nobody answered it. */
const away: ReadonlySet<ModelFailure["code"]> = new Set(["unavailable", "throttled", "timed-out"]);
const unused = { inputTokens: 0, outputTokens: 0 };

/**
 * Calls one model of one provider: tries until there is an answer or no time, and records each call once, with its
 * tokens, time and cost. `send` asks once and makes of the provider's answer what the port promises.
 */
export function modelCaller(
  modelId: string,
  failureOf: FailureOf,
  { price, retry = defaultRetry, metrics, clock }: CallOptions,
) {
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

  return async function call<T>(
    { deadline, signal }: TextRequest,
    send: (stop: AbortSignal) => Promise<Answered<T>>,
  ): Promise<Answered<T>> {
    signal?.throwIfAborted();
    const began = performance.now();
    const left = () => deadline.getTime() - clock.now().getTime();
    if (left() <= 0) return err({ code: "timed-out", usage: unused });
    const overdue = AbortSignal.timeout(left());
    const stop = signal ? AbortSignal.any([overdue, signal]) : overdue;

    async function attempt(): Promise<Try<Answered<T>>> {
      try {
        return { done: await send(stop) };
      } catch (error) {
        signal?.throwIfAborted();
        if (overdue.aborted) return { done: err({ code: "timed-out", usage: unused }) };
        const { code, again } = failureOf(error);
        const failed = err({ code, usage: unused });
        return again ? { again: failed } : { done: failed };
      }
    }
    const { value: answer, tries } = await retrying(retry, { left, signal }, attempt);
    record(answer, tries, performance.now() - began);
    return answer;
  };
}
