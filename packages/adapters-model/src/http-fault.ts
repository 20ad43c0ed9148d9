import type { ModelFailure } from "@serenya/domain";
import type { FailureOf } from "./call-model.ts";
import { ModelFault } from "./model-fault.ts";

/** By HTTP status: what is no fault of the question. 529 is Anthropic's "overloaded". */
const known: Readonly<Record<number, ModelFailure["code"]>> = { 408: "timed-out", 429: "throttled" };

/**
 * What an error of a provider's SDK over HTTP means. Throws ModelFault, which quotes nothing, for what the service
 * calls wrong or forbids.
 */
export const failureOfHttp =
  (provider: string): FailureOf =>
  (error) => {
    const { name, status } = (error ?? {}) as { name?: unknown; status?: unknown };
    // A body that is no JSON: it was paid for, and may well be the same again.
    if (error instanceof SyntaxError) return { code: "malformed", again: false };
    // Without a status nothing was answered: the connection was refused, reset or never made.
    if (typeof status !== "number") return { code: "unavailable", again: true };
    const code = known[status] ?? (status >= 500 ? "unavailable" : undefined);
    if (code) return { code, again: true };
    throw new ModelFault(
      provider,
      typeof name === "string" && /^\w{1,80}$/.test(name) ? name : "Error",
      status,
    );
  };
