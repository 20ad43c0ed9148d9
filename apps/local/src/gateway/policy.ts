import type { PolicyDocument, Statement } from "aws-lambda";

/** Whether a policy allows calling the method: an allowing statement names it, and no denying one does. */
export function allows(policy: PolicyDocument, methodArn: string): boolean {
  const hits = policy.Statement.filter((statement) => covers(statement, methodArn));
  return hits.some(({ Effect }) => Effect === "Allow") && !hits.some(({ Effect }) => Effect === "Deny");
}

function covers(statement: Statement, methodArn: string): boolean {
  const actions = "Action" in statement ? listOf(statement.Action) : [];
  const resources = "Resource" in statement ? listOf(statement.Resource) : [];
  return (
    actions.some((action) => matches(action, "execute-api:Invoke")) &&
    resources.some((resource) => matches(resource, methodArn))
  );
}

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === "string");

/** IAM's wildcards: `*` is any text, `?` any one character. */
function matches(pattern: string, text: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${expression}$`, "s").test(text);
}
