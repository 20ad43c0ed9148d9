import type { IncomingMessage, ServerResponse } from "node:http";
import type { Result } from "@serenya/contract";
import type { BlobInfo } from "@serenya/domain";
import type { AcceptPost } from "./accept-post.ts";
import { readForm } from "./multipart.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** How long a refused client may go on sending before it is cut off; what it sends is thrown away. */
const lingerMs = 2_000;

/** The HTTP side of upload forms: POST with the form, OPTIONS for pages of the allowed origins. */
export function uploadEndpoint(
  acceptPost: AcceptPost,
  allowedOrigins: readonly string[],
  onFault: (fault: unknown) => void,
) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { origin } = request.headers;
    response.setHeader("Vary", "Origin");
    response.setHeader("Cache-Control", "no-store");
    if (origin !== undefined && allowedOrigins.includes(origin)) {
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Expose-Headers", "ETag");
    }
    if (request.method === "OPTIONS") return preflight(response);
    try {
      answer(response, await take(request, acceptPost));
    } catch (fault) {
      // The connection broke, or the disk did: details are for the operator, not for whoever is at the other end.
      onFault(fault);
      internalError(response);
    }
    if (!request.complete) linger(request);
  };
}

async function take(request: IncomingMessage, acceptPost: AcceptPost): Promise<Result<BlobInfo, Refusal>> {
  if (request.method !== "POST")
    return { ok: false, error: refusal("MethodNotAllowed", "Send the form with POST.") };
  const form = await readForm(request);
  return form.ok ? acceptPost(form.value) : form;
}

function preflight(response: ServerResponse): void {
  response.writeHead(204, {
    "Access-Control-Allow-Methods": "POST",
    "Access-Control-Allow-Headers": "content-type",
    "Access-Control-Max-Age": "600",
  });
  response.end();
}

function answer(response: ServerResponse, result: Result<BlobInfo, Refusal>): void {
  if (result.ok) response.writeHead(204, { ETag: `"${result.value.etag}"` }).end();
  else sendError(response, result.error.status, result.error.code, result.error.message);
}

const internalError = (response: ServerResponse): void =>
  sendError(response, 500, "InternalError", "We encountered an internal error. Please try again.");

/** S3's error form. All texts are ours, so that nothing needs escaping. */
function sendError(response: ServerResponse, status: number, code: string, message: string): void {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  response.writeHead(status, { "Content-Type": "application/xml" }).end(xml);
}

/**
 * The answer came before the request's end. Closing at once would reset the connection, and the client would
 * lose the answer; so what still comes is thrown away for a moment, then the connection is cut.
 */
function linger(request: IncomingMessage): void {
  request.unpipe();
  request.resume();
  setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, lingerMs).unref();
}
