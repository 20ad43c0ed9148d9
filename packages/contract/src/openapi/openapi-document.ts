import { correlationHeader } from "../correlation.ts";
import type { Operation } from "../operation.ts";
import { basePath, type OperationName, operations } from "../operations.ts";
import { describeOperation } from "./describe-operation.ts";
import type { OpenApiDocument, OperationObject } from "./document.ts";
import { withFieldTexts } from "./field-texts.ts";
import { errorExamples } from "./responses.ts";
import { sharedSchemas } from "./shared-schemas.ts";
import { type NamedSchemas, toSchema } from "./to-schema.ts";

/** Version of the contract, not of the program: changes when a caller has to know. */
const contractVersion = "1.0.0";

const tags = {
  auth: "Accounts and sessions. Signing in is by an identity token of Google or Apple.",
  process: "A document's way: announce, upload, wait, fetch the sealed result, clean up.",
  chat: "Questions about results.",
  subscriptions: "What an account has paid for.",
  user: "The account itself.",
};

/** Builds the OpenAPI 3.1 document from the operations table: the same table, the same bytes. */
export function openApiDocument(): OpenApiDocument {
  const named: NamedSchemas = {};
  const paths: Record<string, Record<string, OperationObject>> = {};
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const methods = paths[operation.path] ?? {};
    methods[operation.method.toLowerCase()] = describeOperation(name as OperationName, operation, named);
    paths[operation.path] = methods;
  }
  for (const schema of Object.values(sharedSchemas)) toSchema(schema, "output", named);

  return {
    openapi: "3.1.0",
    info: {
      title: "Serenya",
      version: contractVersion,
      summary: "Reads lab reports, and keeps nothing about them",
      description:
        "Every answer is JSON in one envelope: `ok`, then `data` or `error`, and the `correlationId` that finds " +
        "the request in the logs. An error has a stable `code`, a `message` for developers and an `action` that " +
        "a person can take. A job belongs to the account that started it; to anybody else it does not exist.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: basePath, description: "Below the address of the system" }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: Object.fromEntries(
        Object.keys(sharedSchemas).map((name) => [name, withFieldTexts(name, named[name] ?? {})]),
      ),
      parameters: {
        CorrelationId: {
          name: correlationHeader,
          in: "header",
          required: false,
          description:
            "A UUID of the caller's; the answer and the logs carry it. Made by the server if absent.",
          schema: { type: "string", format: "uuid" },
        },
      },
      headers: {
        CorrelationId: {
          description: "Finds the request in the server's logs; the one that was sent, if it was a UUID.",
          schema: { type: "string", format: "uuid" },
        },
      },
      examples: errorExamples(),
      securitySchemes: {
        accessToken: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: "From onboarding, sign-in or refresh; good for 15 minutes.",
        },
      },
    },
  };
}
