import { correlationHeader } from "../correlation.ts";
import type { ErrorCode } from "../errors.ts";
import type { Operation } from "../operation.ts";
import { basePath } from "../operations.ts";
import { err, type Result } from "../result.ts";
import type { ClientFailure, NetworkFailure } from "./failure.ts";
import { readAnswer } from "./read-answer.ts";

export interface Transport {
  /** Where the system is, without /api/v1: `https://host` or `https://host/stage`. */
  readonly url: string;
  readonly fetch: typeof fetch;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for one attempt. */
  readonly timeoutMs?: number;
}

/** The parts of a request, before an operation's types are known. */
export interface RawInput {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

const defaultTimeoutMs = 20_000;

export type RawAnswer = Result<unknown, ClientFailure<ErrorCode>>;

/** Sends one request, once, and reads its answer. */
export async function send(
  { url, fetch }: Transport,
  operation: Operation,
  input: RawInput,
  call: CallOptions & { readonly correlationId: string; readonly accessToken: string | null },
): Promise<RawAnswer> {
  const timeOut = AbortSignal.timeout(call.timeoutMs ?? defaultTimeoutMs);
  const headers = new Headers({ accept: "application/json", [correlationHeader]: call.correlationId });
  if (call.accessToken) headers.set("authorization", `Bearer ${call.accessToken}`);
  if (input.body !== undefined) headers.set("content-type", "application/json");
  try {
    const response = await fetch(address(url, operation, input), {
      method: operation.method,
      headers,
      ...(input.body !== undefined && { body: JSON.stringify(input.body) }),
      credentials: "omit",
      signal: call.signal ? AbortSignal.any([call.signal, timeOut]) : timeOut,
    });
    return readAnswer(operation, response.status, await response.text(), call.correlationId);
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException || call.signal?.aborted)
      return err(networkFailure(call, timeOut));
    throw error;
  }
}

function networkFailure(
  { signal, correlationId }: CallOptions & { correlationId: string },
  timeOut: AbortSignal,
): NetworkFailure {
  const reason = signal?.aborted ? "aborted" : timeOut.aborted ? "timed-out" : "unreachable";
  return { kind: "network", reason, correlationId };
}

function address(url: string, { path }: Operation, input: RawInput): string {
  const params = textsOf(input.params);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const query = new URLSearchParams(textsOf(input.query)).toString();
  return `${url.replace(/\/+$/, "")}${basePath}${filled}${query && `?${query}`}`;
}

function textsOf(part: unknown): Record<string, string> {
  const entries = Object.entries(part ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
