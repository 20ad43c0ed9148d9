import { errorBody, successBody } from "../src/envelope.ts";
import { type ErrorCode, errors, type Failure } from "../src/errors.ts";

export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}
type Answer = Response | Promise<Response>;

/** A `fetch` that answers in this process. Routes are "METHOD /path"; every request is kept in `seen`. */
export function fakeServer(routes: Record<string, (request: SeenRequest, times: number) => Answer>) {
  const seen: SeenRequest[] = [];
  const fake: typeof fetch = async (input, init) => {
    init?.signal?.throwIfAborted();
    const url = new URL(input instanceof Request ? input.url : input);
    const request: SeenRequest = {
      method: init?.method ?? "GET",
      path: url.pathname + url.search,
      headers: new Headers(init?.headers),
      body: typeof init?.body === "string" ? JSON.parse(init.body) : init?.body,
    };
    seen.push(request);
    const name = `${request.method} ${url.pathname}`;
    const route = routes[name];
    if (!route) throw new Error(`the test has no route ${name}`);
    const times = seen.filter((other) => `${other.method} ${other.path.split("?")[0]}` === name).length;
    const answer = Promise.resolve(route(request, times));
    return Promise.race([answer, abortOf(init?.signal)]);
  };
  return { fetch: fake, seen };
}

const abortOf = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

export const success = (data: unknown, status = 200): Response =>
  Response.json(successBody(data, "from-the-server"), { status });

export const refusal = (code: ErrorCode, more: Omit<Failure, "code"> = {}): Response =>
  Response.json(errorBody({ code, ...more }, "from-the-server"), { status: errors[code].status });
