import type { Operation } from "../operation.ts";
import { pause } from "./pause.ts";
import type { RawAnswer } from "./send.ts";

const attempts = 3;
/** Milliseconds before the second attempt, at most; doubled for each further one. */
const firstPause = 400;

/**
 * Repeats what asks and changes nothing (GET) when no answer came or the server is busy. The pauses are
 * random, so that many devices don't come back at the same moment.
 */
export async function withRetry(
  { method }: Operation,
  signal: AbortSignal | undefined,
  attempt: () => Promise<RawAnswer>,
): Promise<RawAnswer> {
  for (let tried = 1; ; tried++) {
    const answer = await attempt();
    if (method !== "GET" || tried === attempts || signal?.aborted || !isPassing(answer)) return answer;
    await pause(Math.random() * firstPause * 2 ** (tried - 1), signal);
  }
}

function isPassing(answer: RawAnswer): boolean {
  if (answer.ok) return false;
  const failure = answer.error;
  return failure.kind === "network" ? failure.reason !== "aborted" : failure.status === 503;
}
