import { authorize, type ClockDep, type ConfigDep, type SignerDep, type TableDep } from "@serenya/domain";
import type { AuthorizerHandler } from "../handlers.ts";
import { describeFault, type LogDep } from "../log.ts";

/** Lets the session's requests through, on every route of the stage: the answer may be cached for all of them. */
export const authorizer =
  (deps: LogDep & SignerDep & TableDep & ClockDep & ConfigDep): AuthorizerHandler =>
  async ({ authorizationToken, methodArn }) => {
    const token = /^Bearer ([A-Za-z0-9_.-]+)$/.exec(authorizationToken)?.[1];
    const user = token ? await found(deps, token) : undefined;
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

async function found(deps: LogDep & SignerDep & TableDep & ClockDep & ConfigDep, token: string) {
  try {
    return await authorize(deps)(token);
  } catch (error) {
    deps.log.write({ level: "error", event: "fault", function: "authorizer", fault: describeFault(error) });
    throw error;
  }
}

/** `arn:...:api/stage/GET/path` -> `arn:...:api/stage/*` */
const wholeStage = (methodArn: string): string => `${methodArn.split("/").slice(0, 2).join("/")}/*`;
