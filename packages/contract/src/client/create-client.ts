import type { z } from "zod";
import { errors } from "../errors.ts";
import type { Operation, OperationError, Output } from "../operation.ts";
import { type OperationName, type Operations, operations } from "../operations.ts";
import { err, type Result } from "../result.ts";
import type { ClientFailure, Refused } from "./failure.ts";
import { withRetry } from "./retry.ts";
import { type CallOptions, type RawAnswer, type RawInput, send, type Transport } from "./send.ts";
import { createSession, type SignedOut } from "./session.ts";
import type { TokenStore } from "./tokens.ts";

/** A part of the input, left out where the operation takes none. */
type Part<Name extends string, Schema extends z.ZodType> = string extends keyof z.input<Schema>
  ? { readonly [N in Name]?: never }
  : { readonly [N in Name]: z.input<Schema> };

export type ClientInput<Op extends Operation> = Part<"params", Op["params"]> &
  Part<"query", Op["query"]> &
  Part<"body", Op["body"]>;

type Call<Op extends Operation> = (
  ...given: Record<never, never> extends ClientInput<Op>
    ? [input?: ClientInput<Op>, options?: CallOptions]
    : [input: ClientInput<Op>, options?: CallOptions]
) => Promise<Result<Output<Op>, ClientFailure<OperationError<Op>>>>;

/** A function for each operation of the contract. */
export type Client = { readonly [Name in OperationName]: Call<Operations[Name]> };

/**
 * Makes the functions from the operations table. `tokens` holds the session: it is read before each call of a
 * signed-in person and written after each refresh. Signing in and out is the caller's: it sets the store.
 */
export function createClient(given: {
  readonly url: string;
  readonly fetch?: typeof fetch;
  readonly tokens: TokenStore;
}): Client {
  const transport: Transport = {
    url: given.url,
    fetch: given.fetch ?? ((input, init) => globalThis.fetch(input, init)),
  };

  async function run(operation: Operation, input: RawInput, options: CallOptions): Promise<RawAnswer> {
    const correlationId = crypto.randomUUID();
    const attempt = (accessToken: string | null) =>
      withRetry(operation, options.signal, () =>
        send(transport, operation, input, { ...options, correlationId, accessToken }),
      );
    if (operation.auth !== "user") return attempt(null);

    const held = await session.current();
    if (!held.ok) return err(asFailure(held.error, correlationId));
    const answer = await attempt(held.value.accessToken);
    if (answer.ok || answer.error.kind !== "refused" || answer.error.code !== "unauthorized") return answer;
    const renewed = await session.renew(held.value);
    return renewed.ok ? attempt(renewed.value.accessToken) : err(asFailure(renewed.error, correlationId));
  }

  const calls = Object.entries(operations).map(([name, operation]) => [
    name,
    (input: RawInput = {}, options: CallOptions = {}) => run(operation, input, options),
  ]);
  // The one place where the table's types are put on what the table makes.
  const client = Object.fromEntries(calls) as Client;
  const session = createSession({
    tokens: given.tokens,
    exchange: (refreshToken) => client.refresh({ body: { refreshToken } }),
  });
  return client;
}

function asFailure(error: SignedOut | ClientFailure, correlationId: string): ClientFailure {
  if (error.kind !== "signed-out") return error;
  const { status, message, action } = errors.unauthorized;
  return { kind: "refused", code: "unauthorized", status, message, action, correlationId } satisfies Refused;
}
