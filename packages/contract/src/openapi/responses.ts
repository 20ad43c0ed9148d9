import { correlationHeader } from "../correlation.ts";
import { errorBody } from "../envelope.ts";
import { type ErrorCode, errors } from "../errors.ts";
import { commonErrors, type Operation } from "../operation.ts";
import type { Example, JsonSchema, ResponseObject } from "./document.ts";
import { correlationId } from "./examples.ts";

const always = { [correlationHeader]: { $ref: "#/components/headers/CorrelationId" } };

/** The answer of a success: the operation's output in the envelope. */
export function successResponse(operation: Operation, data: JsonSchema, example: unknown): ResponseObject {
  const schema: JsonSchema = {
    type: "object",
    properties: {
      ok: { type: "boolean", const: true },
      data,
      correlationId: { type: "string" },
    },
    required: ["ok", "data", "correlationId"],
  };
  const caching: ResponseObject["headers"] = operation.cacheSeconds
    ? {
        "cache-control": {
          description: `The answer may be kept for ${operation.cacheSeconds} seconds.`,
          schema: { type: "string" },
        },
      }
    : {};
  return {
    description: operation.status === 202 ? "Accepted; the work goes on." : "Done.",
    headers: { ...always, ...caching },
    content: {
      "application/json": {
        schema,
        ...(example !== undefined && {
          examples: { success: { value: { ok: true, data: example, correlationId } } },
        }),
      },
    },
  };
}

/** One response a status, with every code that comes under it. */
export function errorResponses(codes: readonly ErrorCode[]): Record<string, ResponseObject> {
  const byStatus = Map.groupBy(codes, (code) => errors[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      String(status),
      {
        description: group.map((code) => `\`${code}\`: ${errors[code].message}`).join("\n\n"),
        headers: always,
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Error" },
                { properties: { error: { properties: { code: { enum: group } } } } },
              ],
            },
            examples: Object.fromEntries(
              group.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
            ),
          },
        },
      },
    ]),
  );
}

/** Every error as it is answered, by its code. */
export const errorExamples = (): Record<string, Example> =>
  Object.fromEntries(
    Object.entries(errors).map(([code, { message }]) => [
      code,
      { summary: message, value: errorBody({ code: code as ErrorCode }, correlationId) },
    ]),
  );

/** The codes that an operation can really answer with: its own, and those common ones that can happen to it. */
export function codesOf(operation: Operation, takesBody: boolean): ErrorCode[] {
  const common = commonErrors.filter((code) => {
    if (code === "unauthorized") return operation.auth !== "none";
    if (code === "body_too_large") return takesBody;
    return true;
  });
  return [...new Set<ErrorCode>([...operation.errors, ...common])];
}
