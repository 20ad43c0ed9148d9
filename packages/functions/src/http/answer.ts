import { createHash } from "node:crypto";
import { correlationHeader, type Failure, isCorrelationId } from "@serenya/contract";
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";

/** The id that the sender gave, if it is one. */
export function correlationIdOf(event: Pick<APIGatewayProxyEvent, "headers">, otherwise: string): string {
  const given = headerOf(event, correlationHeader);
  return isCorrelationId(given) ? given : otherwise;
}

// API Gateway sends null for no headers at all, whatever its types say: spreading takes both.
export function headerOf(
  { headers }: Pick<APIGatewayProxyEvent, "headers">,
  name: string,
): string | undefined {
  const found = Object.entries({ ...headers }).find(([key]) => key.toLowerCase() === name);
  return found?.[1];
}

/** An answer in JSON that no cache keeps, unless the operation allows it. */
export function jsonAnswer(
  status: number,
  body: unknown,
  options: {
    readonly correlationId: string;
    readonly failure?: Failure;
    readonly cache?: { readonly seconds: number; readonly shared: boolean; readonly of: unknown };
  },
): APIGatewayProxyResult {
  const { cache, failure } = options;
  const retryAfter = failure?.retryAt && Math.ceil((Date.parse(failure.retryAt) - Date.now()) / 1000);
  return {
    statusCode: status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "x-content-type-options": "nosniff",
      [correlationHeader]: options.correlationId,
      "cache-control": cache
        ? `${cache.shared ? "public" : "private"}, max-age=${cache.seconds}`
        : "no-store",
      ...(cache && { etag: etagOf(cache.of) }),
      ...(retryAfter && { "retry-after": String(Math.max(1, retryAfter)) }),
    },
    body: JSON.stringify(body),
  };
}

const etagOf = (data: unknown): string =>
  `"${createHash("sha256").update(JSON.stringify(data)).digest("base64url").slice(0, 22)}"`;

export function isNotModified(event: APIGatewayProxyEvent, answer: APIGatewayProxyResult): boolean {
  const etag = answer.headers?.etag;
  const asked = headerOf(event, "if-none-match");
  return typeof etag === "string" && asked !== undefined && asked.split(/\s*,\s*/).includes(etag);
}

export const notModified = (answer: APIGatewayProxyResult): APIGatewayProxyResult => ({
  ...answer,
  statusCode: 304,
  body: "",
});
