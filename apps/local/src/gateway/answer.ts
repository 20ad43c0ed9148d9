import type { IncomingMessage, ServerResponse } from "node:http";
import { correlationHeader, type ErrorCode, errorBody, errors, isCorrelationId } from "@serenya/contract";
import type { APIGatewayProxyResult } from "aws-lambda";

/** The sender's id if it is one, as the functions take it. */
export function correlationIdOf({ headers }: IncomingMessage, otherwise: string): string {
  const given = headers[correlationHeader];
  return isCorrelationId(given) ? given : otherwise;
}

/** An error of the gateway's own, in the envelope. */
export function sendError(res: ServerResponse, code: ErrorCode, correlationId: string): void {
  res.writeHead(errors[code].status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    [correlationHeader]: correlationId,
  });
  res.end(JSON.stringify(errorBody({ code }, correlationId)));
}

/** A function's answer as HTTP. */
export function sendResult(res: ServerResponse, result: APIGatewayProxyResult): void {
  for (const [name, value] of Object.entries(result.headers ?? {})) res.setHeader(name, String(value));
  for (const [name, values] of Object.entries(result.multiValueHeaders ?? {})) {
    res.setHeader(name, values.map(String));
  }
  res.statusCode = result.statusCode;
  res.end(result.isBase64Encoded ? Buffer.from(result.body, "base64") : result.body);
}
