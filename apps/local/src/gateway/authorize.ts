import { err, ok, type Result } from "@serenya/contract";
import type { AuthorizerHandler, RunContext } from "@serenya/functions";
import { allows } from "./policy.ts";

export type AuthorizerContext = Readonly<Record<string, unknown>>;

/**
 * Asks the authorizer as API Gateway does: without a token not at all, with its policy evaluated for the very
 * method, its context passed on as text. Other faults than "Unauthorized" are thrown.
 *
 * Its answers are not cached. On a laptop they cost one read of SQLite, and so a sign-out counts from the next
 * request on; a cache would only hide, here, what the cloud's cache of a few seconds allows.
 */
export async function authorizeRequest(
  authorizer: AuthorizerHandler,
  { token, arn, context }: { token: string | undefined; arn: string; context: RunContext },
): Promise<Result<AuthorizerContext, { readonly code: "unauthorized" }>> {
  if (!token) return err({ code: "unauthorized" });
  try {
    const answer = await authorizer({ type: "TOKEN", authorizationToken: token, methodArn: arn }, context);
    if (!allows(answer.policyDocument, arn)) return err({ code: "unauthorized" });
    const texts = Object.entries(answer.context ?? {}).map(([name, value]) => [name, String(value)]);
    return ok({ principalId: answer.principalId, ...Object.fromEntries(texts) });
  } catch (error) {
    if (error instanceof Error && error.message === "Unauthorized") return err({ code: "unauthorized" });
    throw error;
  }
}
