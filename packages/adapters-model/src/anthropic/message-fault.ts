import type { FailureOf } from "../call-model.ts";
import { failureOfHttp } from "../http-fault.ts";

const failureOf = failureOfHttp("Anthropic");
/** The service has no code of its own for an answer that its filter held back: only this sentence tells it. */
const HELD_BACK = /^Output blocked by content filtering policy/;

/** What an error of the Messages API means. https://platform.claude.com/docs/en/api/errors */
export const failureOfMessage: FailureOf = (error) => {
  const { status, apiMessage } = (error ?? {}) as { status?: unknown; apiMessage?: unknown };
  if (status === 400 && typeof apiMessage === "string" && HELD_BACK.test(apiMessage))
    return { code: "filtered", again: false };
  return failureOf(error);
};
