import { type Stack, Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/** A finding that stays, and why: said at the resource, looked at again on a day. */
export interface Acknowledgement {
  /**
   * Ids as the tools have them: `HIPAA.Security-LambdaInsideVPC`, `CKV_AWS_117` (checkov), `W3005` (cfn-lint). Several,
   * where several tools say the same thing.
   */
  readonly rules: readonly string[];
  /** In plain words: why this is right here, or what stands in its place. */
  readonly reason: string;
  /** `2027-05-31`: from that day on `npm run rules` fails until somebody has looked again. */
  readonly review: string;
}

/** Under which name a construct keeps what is acknowledged for it. */
export const acknowledgedType = "serenya:acknowledged";

/** Context under which cdk-nag is not told of acknowledgements, so that `npm run rules` sees every finding. */
export const bareContext = "serenya:bare";

/** Acknowledges findings on a construct and on what is below it. Never for a whole stack. */
export function acknowledge(construct: IConstruct, ...given: readonly Acknowledgement[]): void {
  for (const acknowledgement of given) {
    construct.node.addMetadata(acknowledgedType, acknowledgement);
    if (construct.node.tryGetContext(bareContext)) continue;
    const { rules, reason, review } = acknowledgement;
    for (const id of rules.filter(isNag)) {
      Validations.of(construct).acknowledge({ id, reason: `${reason} To be looked at again by ${review}.` });
    }
  }
}

/** The same check in the two packs that mostly say the same. */
export const hipaaAndNist = (check: string): readonly string[] => [
  `HIPAA.Security-${check}`,
  `NIST.800.53.R5-${check}`,
];

/** How AwsSolutions calls a wildcard in a policy's resource: `AwsSolutions-IAM5[Resource::<Bucket.Arn>/jobs/*]`. */
export const wildcardRule = (stack: Stack, resource: string): string =>
  `AwsSolutions-IAM5[Resource::${flat(stack.resolve(resource))}]`;

const isNag = (rule: string): boolean => !/^(CKV|[EWI]\d)/.test(rule);

/** References as cdk-nag writes them (its `flattenCfnReference`, which it does not export). */
function flat(value: unknown): string {
  if (typeof value === "string") return value;
  const {
    "Fn::Join": join,
    "Fn::GetAtt": attribute,
    Ref: ref,
  } = value as {
    "Fn::Join"?: readonly [string, readonly unknown[]];
    "Fn::GetAtt"?: readonly [string, string];
    Ref?: string;
  };
  if (join) return join[1].map(flat).join(join[0]);
  if (attribute) return `<${attribute.join(".")}>`;
  return ref === undefined ? JSON.stringify(value) : `<${ref}>`;
}
