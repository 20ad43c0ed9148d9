/**
 * A service failed or refused. It holds what an operator needs (which call, which code, which request) and nothing
 * of what was asked or answered: the SDK's own errors carry the response, and texts that quote the request.
 */
export class AwsFault extends Error {
  override readonly name = "AwsFault";
  /** As "DynamoDB GetItem". */
  readonly operation: string;
  /** The service's or the SDK's name of the error, as "ThrottlingException" or "TimeoutError". */
  readonly code: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;

  constructor(operation: string, { code, status, requestId }: Omit<FaultFacts, "tries">) {
    super(`${operation} failed: ${code}${status === undefined ? "" : ` (${status})`}`);
    this.operation = operation;
    this.code = code;
    this.status = status;
    this.requestId = requestId;
  }
}

/** What an SDK error says about itself that may be repeated. */
export interface FaultFacts {
  readonly code: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** How often the SDK asked before it gave up. */
  readonly tries: number;
}

export function factsOf(error: unknown): FaultFacts {
  const { name, $metadata } = (error ?? {}) as {
    name?: unknown;
    $metadata?: { httpStatusCode?: number; requestId?: string; attempts?: number };
  };
  return {
    code: typeof name === "string" && /^\w{1,80}$/.test(name) ? name : "UnknownError",
    status: $metadata?.httpStatusCode,
    requestId: $metadata?.requestId,
    tries: $metadata?.attempts ?? 1,
  };
}

/** Calls the service; what it throws comes out as an AwsFault. */
export async function calling<T>(operation: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw error instanceof AwsFault ? error : new AwsFault(operation, factsOf(error));
  }
}
