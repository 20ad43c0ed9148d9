import {
  type commonErrors,
  errorBody,
  errors,
  type Failure,
  type Input,
  type Operation,
  type OperationError,
  type OperationName,
  type Operations,
  type Output,
  operations,
  parseJobId,
  type Result,
  successBody,
} from "@serenya/contract";
import type { MetricsDep, User } from "@serenya/domain";
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";
import type { HttpHandler } from "../handlers.ts";
import { describeFault, type LogDep, type LogEntry } from "../log.ts";
import type { FunctionName, OperationsOf } from "../manifest.ts";
import { correlationIdOf, isNotModified, jsonAnswer, notModified } from "./answer.ts";
import { operationOf } from "./route.ts";
import { parseInput } from "./validate.ts";

/** What a use case is given: the checked input, who asks where the operation needs a person, and the request's id. */
export type Request<Op extends Operation> = Input<Op> & {
  readonly correlationId: string;
  readonly user: Op["auth"] extends "user" ? User : undefined;
};

/** An error that the operation does not list does not compile here. */
export type UseCase<Op extends Operation> = (
  request: Request<Op>,
) => Promise<Result<Output<Op>, Failure<NoInfer<OperationError<Op>> | (typeof commonErrors)[number]>>>;

/**
 * Makes the handler of a function: finds the operation, validates, calls the use case, and answers in the
 * envelope. The only place where error codes become statuses.
 */
export function serve<Name extends FunctionName>(
  deps: LogDep & MetricsDep,
  name: Name,
  useCases: { readonly [Op in OperationsOf<Name>]: UseCase<Operations[Op]> },
): HttpHandler {
  const known = useCases as unknown as Readonly<Record<string, UseCase<Operation> | undefined>>;
  return async (event, context) => {
    const started = Date.now();
    const correlationId = correlationIdOf(event, context.awsRequestId);
    const operationName = operationOf(event);
    const useCase = operationName && known[operationName];
    let jobId = jobIdOf(event.pathParameters);
    const record = (status: number, rest: Partial<LogEntry>) =>
      deps.log.write({
        level: status < 500 ? "info" : "error",
        event: status < 400 ? "answered" : "refused",
        function: name,
        ...(operationName && { operation: operationName }),
        correlationId,
        ...(jobId && { jobId }),
        status,
        milliseconds: Date.now() - started,
        ...rest,
      });
    const refuse = (failure: Failure, rest: Partial<LogEntry> = {}) => {
      const { status } = errors[failure.code];
      deps.metrics.record({ RequestRefused: 1 }, { code: failure.code });
      record(status, { code: failure.code, ...rest });
      return jsonAnswer(status, errorBody(failure, correlationId), { correlationId, failure });
    };
    if (!operationName || !useCase) return refuse({ code: "route_not_found" });
    try {
      const outcome = await call(event, operationName, useCase, correlationId);
      if (!outcome.ok) return refuse(outcome.error);
      jobId ??= jobIdOf(outcome.value);
      const answer = success(event, operationName, outcome.value, correlationId);
      record(answer.statusCode, {});
      return answer;
    } catch (error) {
      deps.metrics.record({ FunctionFault: 1 }, { function: name });
      return refuse({ code: "internal_error" }, { event: "fault", fault: describeFault(error) });
    }
  };
}

async function call(
  event: APIGatewayProxyEvent,
  name: OperationName,
  useCase: UseCase<Operation>,
  correlationId: string,
): Promise<Result<unknown, Failure>> {
  const operation: Operation = operations[name];
  const user = operation.auth === "user" ? userOf(event) : undefined;
  if (operation.auth === "user" && !user) return { ok: false, error: { code: "unauthorized" } };
  const input = parseInput(operation, event);
  if (!input.ok) return input;
  return useCase({ ...input.value, user, correlationId } as Request<Operation>);
}

function success(
  event: APIGatewayProxyEvent,
  name: OperationName,
  value: unknown,
  correlationId: string,
): APIGatewayProxyResult {
  const operation: Operation = operations[name];
  // Parsed on the way out too: what the contract does not name does not leave.
  const data = operation.output.parse(value);
  const cache = operation.cacheSeconds && {
    seconds: operation.cacheSeconds,
    shared: operation.auth === "none",
  };
  const answer = jsonAnswer(operation.status, successBody(data, correlationId), {
    correlationId,
    ...(cache && { cache: { ...cache, of: data } }),
  });
  return isNotModified(event, answer) ? notModified(answer) : answer;
}

/** The job that a path or an answer names: its id is the one thing of it that a log may hold. */
function jobIdOf(holder: unknown): string | undefined {
  const { jobId } = (holder ?? {}) as { jobId?: unknown };
  return typeof jobId === "string" && parseJobId(jobId) ? jobId : undefined;
}

/** What the authorizer found out; a gateway calls a protected function only after it. */
function userOf(event: APIGatewayProxyEvent): User | undefined {
  const { userId, sessionId } = event.requestContext.authorizer ?? {};
  return typeof userId === "string" && typeof sessionId === "string" ? { userId, sessionId } : undefined;
}
