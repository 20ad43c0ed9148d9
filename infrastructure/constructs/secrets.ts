import type { SecretName } from "@serenya/domain";
import { RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { CfnSecret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import type { Environment } from "../config.ts";
import { secretName } from "./names.ts";

const descriptions: Readonly<Record<SecretName, string>> = {
  "signing-keys": "Signs access tokens, receipts and results",
  "email-pepper":
    "Keys the index of e-mail addresses; never rotated by itself, since that would lose every account",
};

/**
 * The secrets that functions read: made empty. The deployment fills them once, if they are empty, since
 * CloudFormation can't make a key pair (scripts/cloud/fill-secrets.ts).
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
      return secret.attrId;
    };
    this.arns = {
      "signing-keys": make("signing-keys", "SigningKeys"),
      "email-pepper": make("email-pepper", "EmailPepper"),
    };
  }
}
