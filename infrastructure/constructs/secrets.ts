import type { SecretName } from "@serenya/domain";
import { RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { CfnSecret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import type { Environment } from "../config.ts";
import { acknowledge, hipaaAndNist } from "../rules/acknowledge.ts";
import { secretName } from "./names.ts";

const descriptions: Readonly<Record<SecretName, string>> = {
  "signing-keys": "Signs access tokens, receipts and results",
  "email-pepper":
    "Keys the index of e-mail addresses; never rotated by itself, since that would lose every account",
};

/** Why none of them is rotated by a schedule. */
const unscheduled: Readonly<Record<SecretName, string>> = {
  "signing-keys":
    "Rotated by an operator with a command that keeps the old key until the last token has expired (docs/recovery.md); a schedule that swaps the value would sign everybody out and break receipts.",
  "email-pepper":
    "A new value would lose the index of every account: only the command that re-keys the index changes it (docs/recovery.md).",
};

/**
 * The secrets that functions read: made empty. The deployment fills them once, if they are empty, since
 * CloudFormation can't make a key pair (deploy/fill-secrets.ts).
 */
export class Secrets extends Construct {
  readonly arns: Readonly<Record<SecretName, string>>;

  constructor(
    scope: Construct,
    id: string,
    { environment, key, isDurable }: { environment: Environment; key: IKey; isDurable: boolean },
  ) {
    super(scope, id);
    const make = (name: SecretName, construct: string): string => {
      const secret = new CfnSecret(this, construct, {
        name: secretName(environment, name),
        description: descriptions[name],
        kmsKeyId: key.keyArn,
      });
      secret.applyRemovalPolicy(isDurable ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
      acknowledge(secret, {
        rules: [...hipaaAndNist("SecretsManagerRotationEnabled"), "AwsSolutions-SMG4"],
        reason: unscheduled[name],
        review: "2027-05-31",
      });
      return secret.attrId;
    };
    this.arns = {
      "signing-keys": make("signing-keys", "SigningKeys"),
      "email-pepper": make("email-pepper", "EmailPepper"),
    };
  }
}
