import { err, type Failure, type FieldFault, type Operation, ok, type Result } from "@serenya/contract";
import type { APIGatewayProxyEvent } from "aws-lambda";
import type { z } from "zod";

type Invalid = Failure<"validation_failed">;

/** Path, query and body as the operation asks for them; or where they differ, never what they hold. */
export function parseInput(
  operation: Operation,
  event: APIGatewayProxyEvent,
): Result<{ params: unknown; query: unknown; body: unknown }, Invalid> {
  const body = operation.method === "POST" || operation.method === "PUT" ? jsonBody(event) : ok({});
  if (!body.ok) return body;
  const params = operation.params.safeParse(event.pathParameters ?? {});
  const query = operation.query.safeParse(event.queryStringParameters ?? {});
  const parsed = operation.body.safeParse(body.value);
  if (params.success && query.success && parsed.success) {
    return ok({ params: params.data, query: query.data, body: parsed.data });
  }
  const fields = [
    ...faults("params", params.error),
    ...faults("query", query.error),
    ...faults("body", parsed.error),
  ];
  return err({ code: "validation_failed", fields });
}

function jsonBody(event: APIGatewayProxyEvent): Result<unknown, Invalid> {
  if (!event.body) return ok({});
  const text = event.isBase64Encoded ? Buffer.from(event.body, "base64").toString("utf8") : event.body;
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ code: "validation_failed", fields: [{ path: "body", problem: "is not JSON" }] });
  }
}

const faultsShown = 20;

function faults(part: string, error: z.ZodError | undefined): FieldFault[] {
  return (error?.issues ?? []).slice(0, faultsShown).map((issue) => {
    // Names of fields that we don't know are the sender's own words: they are not sent back.
    const isForeign = issue.code === "unrecognized_keys" || issue.code === "invalid_key";
    const path = issue.code === "invalid_key" ? issue.path.slice(0, -1) : issue.path;
    return {
      path: [part, ...path.map(String)].join("."),
      problem: isForeign ? "has a field that is not known" : issue.message,
    };
  });
}
