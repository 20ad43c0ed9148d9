import { z } from "zod";
import type { ErrorCode } from "./errors.ts";

/** Who may call: anybody, a signed-in person, or a store that proves itself by its own signature. */
export type Auth = "none" | "user" | "store";

/** One thing that can be asked: what the server, the client, the stack, OpenAPI and the docs are made from. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below /api/v1, with {name} for path parameters. */
  readonly path: string;
  readonly summary: string;
  readonly auth: Auth;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType;
  readonly output: z.ZodType;
  /** The status of a success. */
  readonly status: 200 | 201 | 202;
  /** The codes it may answer with, besides those that any operation may (`commonErrors`). */
  readonly errors: readonly ErrorCode[];
  /** Seconds for which a shared cache may keep the answer; absent: it must not. */
  readonly cacheSeconds?: number;
}

/** Codes that the seam itself answers with on any route. */
export const commonErrors = [
  "validation_failed",
  "body_too_large",
  "unauthorized",
  "internal_error",
  "service_unavailable",
  "not_available",
] as const satisfies readonly ErrorCode[];

const nothing = z.strictObject({});

/** Fills in what an operation leaves out: no parameters, no query, no body, status 200. */
export function operation<
  const Path extends string,
  const Access extends Auth,
  const Errors extends readonly ErrorCode[],
  Output extends z.ZodType,
  Params extends z.ZodObject = typeof nothing,
  Query extends z.ZodObject = typeof nothing,
  Body extends z.ZodType = typeof nothing,
>(given: {
  method: Operation["method"];
  path: Path;
  summary: string;
  auth: Access;
  params?: Params;
  query?: Query;
  body?: Body;
  output: Output;
  status?: Operation["status"];
  errors: Errors;
  cacheSeconds?: number;
}) {
  return {
    status: 200 as const,
    ...given,
    params: (given.params ?? nothing) as Params,
    query: (given.query ?? nothing) as Query,
    body: (given.body ?? nothing) as Body,
  };
}

/** What a caller sends and a handler receives, path, query and body kept apart. */
export interface Input<Op extends Operation> {
  readonly params: z.infer<Op["params"]>;
  readonly query: z.infer<Op["query"]>;
  readonly body: z.infer<Op["body"]>;
}
export type Output<Op extends Operation> = z.infer<Op["output"]>;
export type OperationError<Op extends Operation> = Op["errors"][number];
