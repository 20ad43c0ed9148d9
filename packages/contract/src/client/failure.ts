import type { ErrorCode, FieldFault } from "../errors.ts";
import type { commonErrors } from "../operation.ts";

export type CommonError = (typeof commonErrors)[number];

/** The server answered with an error of its table; `action` is for the person. */
export interface Refused<Code extends ErrorCode = ErrorCode> {
  readonly kind: "refused";
  readonly code: Code;
  readonly status: number;
  readonly message: string;
  readonly action: string;
  readonly fields?: readonly FieldFault[];
  /** ISO 8601 time from which trying again makes sense. */
  readonly retryAt?: string;
  /** Finds the request in the server's logs. */
  readonly correlationId: string;
}

/** No answer came. */
export interface NetworkFailure {
  readonly kind: "network";
  readonly reason: "unreachable" | "timed-out" | "aborted";
  readonly correlationId: string;
}

/** An answer came, and it is not what the contract says. `problem` is for developers; it quotes no content. */
export interface UnexpectedAnswer {
  readonly kind: "unexpected-answer";
  readonly status: number;
  readonly problem: string;
  readonly correlationId: string;
}

/** How a call can fail: with a code that its operation lists, one that every operation may answer with, or no proper answer. */
export type ClientFailure<Code extends ErrorCode = never> =
  | Refused<Code | CommonError>
  | NetworkFailure
  | UnexpectedAnswer;
