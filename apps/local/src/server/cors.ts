import type { IncomingMessage, ServerResponse } from "node:http";

const methods = "GET, POST, PUT, DELETE";
const requestHeaders = "authorization, content-type, if-none-match, x-correlation-id";
const answerHeaders = "etag, retry-after, x-correlation-id";

/**
 * Lets pages of these origins read answers. Tokens travel in a header and never in a cookie, so no credentials
 * are allowed. Answers true when the request was a preflight and is answered.
 */
export function allowOrigins(req: IncomingMessage, res: ServerResponse, origins: readonly string[]): boolean {
  const { origin } = req.headers;
  const isKnown = origin !== undefined && origins.includes(origin);
  res.setHeader("vary", "Origin");
  if (isKnown) {
    res.setHeader("access-control-allow-origin", origin);
    res.setHeader("access-control-expose-headers", answerHeaders);
  }
  if (req.method !== "OPTIONS" || req.headers["access-control-request-method"] === undefined) return false;
  if (isKnown) {
    res.setHeader("access-control-allow-methods", methods);
    res.setHeader("access-control-allow-headers", requestHeaders);
    res.setHeader("access-control-max-age", "600");
  }
  res.writeHead(204).end();
  return true;
}
