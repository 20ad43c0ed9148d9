import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type ErrorCode, err, limits, ok, type Result } from "@serenya/contract";
import {
  type AuthorizerHandler,
  describeFault,
  type FunctionName,
  type HttpHandler,
  type Log,
} from "@serenya/functions";
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";
import { FunctionTimedOut, runContext, withinTime } from "../run-context.ts";
import { discard, readBody } from "../server/read-body.ts";
import type { NodeHandler } from "../server/router.ts";
import { correlationIdOf, sendError, sendResult } from "./answer.ts";
import { type AuthorizerContext, authorizeRequest } from "./authorize.ts";
import { gatewayEvent, methodArn } from "./event.ts";
import { type Matched, matchRoute, type Route } from "./routes.ts";

export interface GatewayDeps {
  readonly authorizer: AuthorizerHandler;
  /** The functions there are; an operation of any other answers `not_available`. */
  readonly functions: Readonly<Partial<Record<FunctionName, HttpHandler>>>;
  readonly log: Log;
}

interface Call {
  readonly req: IncomingMessage;
  readonly url: URL;
  readonly matched: Matched;
  readonly requestId: string;
}

/** A refusal by the gateway itself, before or instead of a function's answer. */
interface Refusal {
  readonly code: ErrorCode;
  readonly fault?: unknown;
}

/**
 * Stands where API Gateway stands on AWS: HTTP in, an event to the authorizer and to the operation's function,
 * HTTP out. What it refuses itself has the contract's envelope as well.
 */
export function createGateway(deps: GatewayDeps): NodeHandler {
  return async (req, res) => {
    const requestId = randomUUID();
    const correlationId = correlationIdOf(req, requestId);
    const url = new URL(req.url ?? "/", "http://local");
    const matched = matchRoute(req.method ?? "", url.pathname);
    const outcome: Result<APIGatewayProxyResult, Refusal> = matched
      ? await answer(deps, { req, url, matched, requestId })
      : err({ code: "route_not_found" });
    if (!req.readableEnded) discard(req);
    if (outcome.ok) return sendResult(res, outcome.value);
    // Somebody who hung up is no fault of ours, and hears no answer.
    if (req.socket.destroyed) return;
    logRefusal(deps.log, outcome.error, correlationId, matched?.route);
    sendError(res, outcome.error.code, correlationId);
  };
}

async function answer(deps: GatewayDeps, call: Call): Promise<Result<APIGatewayProxyResult, Refusal>> {
  try {
    const authorizer = await authorized(deps, call);
    if (!authorizer.ok) return authorizer;
    const { functionName } = call.matched.route;
    const run = deps.functions[functionName];
    if (!run) return err({ code: "not_available" });
    const body = await readBody(call.req, limits.requestBytes);
    if (!body.ok) return err({ code: "body_too_large" });
    const event = eventOf(call, authorizer.value, body.value);
    return ok(await withinTime(functionName, run(event, runContext(functionName, call.requestId))));
  } catch (fault) {
    const code = fault instanceof FunctionTimedOut ? "service_unavailable" : "internal_error";
    return err({ code, fault });
  }
}

/** The authorizer's context for a protected operation; null for one that needs no token. */
async function authorized(
  { authorizer }: GatewayDeps,
  { req, url, matched, requestId }: Call,
): Promise<Result<AuthorizerContext | null, Refusal>> {
  const { operation } = matched.route;
  if (operation.auth !== "user") return ok(null);
  const arn = methodArn(operation.method, url.pathname);
  const context = runContext("authorizer", requestId);
  return withinTime(
    "authorizer",
    authorizeRequest(authorizer, { token: req.headers.authorization, arn, context }),
  );
}

const eventOf = (call: Call, authorizer: AuthorizerContext | null, body: Buffer): APIGatewayProxyEvent =>
  gatewayEvent({ ...call, authorizer, body: body.length > 0 ? body.toString("utf8") : null, at: Date.now() });

function logRefusal(log: Log, { code, fault }: Refusal, correlationId: string, route?: Route): void {
  log.write({
    level: fault === undefined ? "info" : "error",
    event: fault === undefined ? "refused" : "fault",
    function: "gateway",
    ...(route && { operation: route.name }),
    correlationId,
    code,
    ...(fault !== undefined && { fault: describeFault(fault) }),
  });
}
