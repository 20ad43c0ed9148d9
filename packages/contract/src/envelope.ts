import { z } from "zod";
import { type ErrorCode, errors, type Failure } from "./errors.ts";

/** The error half of the envelope. */
export const errorBodySchema = z.object({
  ok: z.literal(false),
  error: z.object({
    code: z.enum(Object.keys(errors) as [ErrorCode, ...ErrorCode[]]),
    message: z.string(),
    action: z.string(),
    fields: z.array(z.object({ path: z.string(), problem: z.string() })).optional(),
    retryAt: z.iso.datetime().optional(),
  }),
  correlationId: z.string(),
});
export type ErrorBody = z.infer<typeof errorBodySchema>;

/** The one form of every answer: data, or an error with a code; and the id that finds it in the logs. */
export const envelopeSchema = <T extends z.ZodType>(data: T) =>
  z.discriminatedUnion("ok", [
    z.object({ ok: z.literal(true), data, correlationId: z.string() }),
    errorBodySchema,
  ]);

export const successBody = <T>(data: T, correlationId: string) => ({
  ok: true as const,
  data,
  correlationId,
});

/** Fills the texts of a failure from the error table. */
export function errorBody(failure: Failure, correlationId: string): ErrorBody {
  const { message, action } = errors[failure.code];
  return {
    ok: false,
    error: {
      code: failure.code,
      message,
      action,
      ...(failure.fields && { fields: failure.fields.map((field) => ({ ...field })) }),
      ...(failure.retryAt && { retryAt: failure.retryAt }),
    },
    correlationId,
  };
}
