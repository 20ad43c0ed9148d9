import type { ModelFailure } from "@serenya/domain";
import { ModelFault } from "../model-fault.ts";

/** Errors of Converse and of the way to it: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
const known: Readonly<Record<string, { readonly code: ModelFailure["code"]; readonly again: boolean }>> = {
  ThrottlingException: { code: "throttled", again: true },
  ModelNotReadyException: { code: "throttled", again: true },
  ServiceUnavailableException: { code: "unavailable", again: true },
  InternalServerException: { code: "unavailable", again: true },
  ModelErrorException: { code: "unavailable", again: true },
  ModelTimeoutException: { code: "timed-out", again: true },
  TimeoutError: { code: "timed-out", again: true },
  // A body that is no JSON: it was paid for, and may well be the same again.
  SyntaxError: { code: "malformed", again: false },
};

/**
 * What an error means: a failure of the port, and whether to try again. Throws ModelFault for what the service
 * calls wrong or forbids, which no second try mends.
 */
export function failureOfError(error: unknown): {
  readonly code: ModelFailure["code"];
  readonly again: boolean;
} {
  const { name, $metadata } = (error ?? {}) as { name?: unknown; $metadata?: { httpStatusCode?: number } };
  const code = typeof name === "string" && /^\w{1,80}$/.test(name) ? name : "UnknownError";
  const meaning = known[code];
  if (meaning) return meaning;
  const status = $metadata?.httpStatusCode;
  // Without a status nothing was answered: the connection was refused, reset or never made.
  if (status === undefined || status >= 500) return { code: "unavailable", again: true };
  throw new ModelFault("Bedrock", code, status);
}
