import type { Operation } from "../operation.ts";
import type { OperationName } from "../operations.ts";
import type { OperationObject, Parameter } from "./document.ts";
import { examples } from "./examples.ts";
import { withFieldTexts } from "./field-texts.ts";
import { codesOf, errorResponses, successResponse } from "./responses.ts";
import { type NamedSchemas, toSchema } from "./to-schema.ts";

const authNotes = {
  none: "Anybody may call this.",
  user: "Needs an access token.",
  store: "Called by a store, which proves itself by its own signature.",
};

/** One row of the operations table as an OpenAPI operation. */
export function describeOperation(
  name: OperationName,
  operation: Operation,
  named: NamedSchemas,
): OperationObject {
  const body = withFieldTexts(name, toSchema(operation.body, "input", named));
  const takesBody = operation.method !== "GET" && !isNothing(body);
  const example: { readonly body?: unknown; readonly output?: unknown } = examples[name] ?? {};
  return {
    operationId: name,
    tags: [tagOf(operation)],
    summary: operation.summary,
    description: authNotes[operation.auth],
    security: operation.auth === "user" ? [{ accessToken: [] }] : [],
    parameters: [
      ...parametersOf(operation, "path", named),
      ...parametersOf(operation, "query", named),
      { $ref: "#/components/parameters/CorrelationId" },
    ],
    ...(takesBody && {
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: body,
            ...(example.body !== undefined && { examples: { request: { value: example.body } } }),
          },
        },
      },
    }),
    responses: {
      [String(operation.status)]: successResponse(
        operation,
        withFieldTexts(name, toSchema(operation.output, "output", named)),
        example.output,
      ),
      ...errorResponses(codesOf(operation, takesBody)),
    },
  };
}

/** The first part of the path: auth, process, chat, subscriptions or user. */
export const tagOf = ({ path }: Operation): string => path.split("/")[1] ?? "";

const isNothing = ({ type, properties }: { type?: unknown; properties?: object }) =>
  type === "object" && Object.keys(properties ?? {}).length === 0;

function parametersOf(operation: Operation, place: "path" | "query", named: NamedSchemas): Parameter[] {
  const given = toSchema(place === "path" ? operation.params : operation.query, "input", named);
  return Object.entries(given.properties ?? {}).map(([name, schema]) => ({
    name,
    in: place,
    required: given.required?.includes(name) ?? false,
    schema,
  }));
}
