import {
  authorize,
  type ClockDep,
  type ConfigDep,
  type MetricsDep,
  type SignerDep,
  type TableDep,
} from "@serenya/domain";
import type { AuthorizerHandler } from "../handlers.ts";
import { describeFault, type LogDep } from "../log.ts";

/** Lets the session's requests through, on every route of the stage: the answer may be cached for all of them. */
export const authorizer =
  (deps: LogDep & MetricsDep & SignerDep & TableDep & ClockDep & ConfigDep): AuthorizerHandler =>
  async ({ authorizationToken, methodArn }) => {
    const token = /^Bearer ([A-Za-z0-9_.-]+)$/.exec(authorizationToken)?.[1];
    const user = token ? await found(deps, token) : noToken(deps);
    // This very message makes API Gateway answer 401.
    if (!user) throw new Error("Unauthorized");
    return {
      principalId: user.userId,
      policyDocument: {
        Version: "2012-10-17",
        Statement: [{ Action: "execute-api:Invoke", Effect: "Allow", Resource: wholeStage(methodArn) }],
      },
      context: { userId: user.userId, sessionId: user.sessionId },
    };
  };

async function found(deps: LogDep & MetricsDep & SignerDep & TableDep & ClockDep & ConfigDep, token: string) {
  try {
    return await authorize(deps)(token);
  } catch (error) {
    deps.metrics.record({ FunctionFault: 1 }, { function: "authorizer" });
    deps.log.write({ level: "error", event: "fault", function: "authorizer", fault: describeFault(error) });
    throw error;
  }
}

function noToken({ metrics }: MetricsDep): undefined {
  metrics.record({ TokenRefused: 1 }, { code: "unsound" });
}

/** `arn:...:api/stage/GET/path` -> `arn:...:api/stage/*` */
const wholeStage = (methodArn: string): string => `${methodArn.split("/").slice(0, 2).join("/")}/*`;
