import { z } from "zod";
import { errorBodySchema } from "../envelope.ts";
import type { ErrorCode } from "../errors.ts";
import { commonErrors, type Operation } from "../operation.ts";
import { err, ok, type Result } from "../result.ts";
import type { ClientFailure } from "./failure.ts";

const successSchema = z.object({ ok: z.literal(true), data: z.unknown() });

/**
 * Reads an answer by the operation's own schema. Strict about what it needs, lenient about the rest: fields
 * that a newer server adds pass.
 */
export function readAnswer(
  operation: Operation,
  status: number,
  text: string,
  correlationId: string,
): Result<unknown, ClientFailure<ErrorCode>> {
  const unexpected = (problem: string) =>
    err({ kind: "unexpected-answer", status, problem, correlationId } as const);

  const body = parseJson(text);
  if (body === undefined) return unexpected("the answer is not JSON");

  const success = successSchema.safeParse(body);
  if (success.success && isSuccessStatus(status)) {
    const data = parseLeniently(operation.output, success.data.data);
    return data.ok ? data : unexpected(`the answer lacks the operation's form at ${data.error}`);
  }

  const failure = errorBodySchema.safeParse(body);
  if (!failure.success || isSuccessStatus(status)) return unexpected("the answer has no known envelope");
  const { code, fields, retryAt, ...texts } = failure.data.error;
  const expected: readonly ErrorCode[] = [...operation.errors, ...commonErrors];
  if (!expected.includes(code)) return unexpected(`the operation does not list the error ${code}`);
  return err({
    kind: "refused",
    code,
    status,
    ...texts,
    ...(fields && { fields }),
    ...(retryAt && { retryAt }),
    correlationId: failure.data.correlationId,
  });
}

const isSuccessStatus = (status: number) => status >= 200 && status < 300;

/** Parses; an unknown field in a strict object is no fault. Else says where the first fault is. */
function parseLeniently(schema: z.ZodType, data: unknown): Result<unknown, string> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  const fault = parsed.error.issues.find((issue) => issue.code !== "unrecognized_keys");
  return fault ? err(`"${fault.path.join(".")}": ${fault.code}`) : ok(data);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
