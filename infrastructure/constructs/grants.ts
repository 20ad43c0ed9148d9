import type { SecretName } from "@serenya/domain";
import type { Need, TempPart } from "@serenya/functions";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { ModelSettings } from "../config.ts";
import { indexNames } from "./profile-table.ts";

/** What grants are given on. */
export interface GrantTargets {
  readonly tableArn: string;
  /** In the context of the profiles' data keys. */
  readonly tableName: string;
  readonly tempBucketArn: string;
  readonly eventsBucketArn: string;
  readonly keyArn: string;
  readonly secretArns: Readonly<Record<SecretName, string>>;
  readonly environment: string;
  readonly region: string;
  readonly account: string;
  readonly model: ModelSettings | undefined;
}

type Statement = ConstructorParameters<typeof PolicyStatement>[0];

/**
 * The statements that what a function needs comes down to: the actions that its adapters call, on what they call
 * them on. The only wildcards are objects below one prefix, since jobs have no fixed names.
 */
export function grantsFor(needs: readonly Need[], targets: GrantTargets): PolicyStatement[] {
  const statements = [
    ...tableGrants(needs, targets),
    ...tempGrants(needs, targets),
    ...(needs.includes("events:write")
      ? [
          {
            actions: ["s3:PutObject", "s3:GetObject"],
            resources: [`${targets.eventsBucketArn}/observability/*`],
          },
          { actions: ["s3:ListBucket"], resources: [targets.eventsBucketArn] },
          ...encryptionThrough("s3", ["kms:GenerateDataKey"], targets),
        ]
      : []),
    ...(needs.includes("events:read") ? encryptionThrough("s3", ["kms:Decrypt"], targets) : []),
    ...(needs.includes("keys:use") ? [fieldKeys(targets)] : []),
    ...secretGrants(needs, targets),
    ...(needs.includes("model:ask") ? modelGrants(targets) : []),
  ];
  return statements.map((statement) => new PolicyStatement(statement));
}

const itemActions = {
  "table:get": "dynamodb:GetItem",
  "table:put": "dynamodb:PutItem",
  "table:delete": "dynamodb:DeleteItem",
} as const;

/** Transactions have no action of their own: each write in one is asked for by its own. */
function tableGrants(needs: readonly Need[], { tableArn }: GrantTargets): Statement[] {
  const actions = Object.entries(itemActions).flatMap(([need, action]) =>
    needs.includes(need as Need) ? [action] : [],
  );
  return [
    ...(actions.length > 0 ? [{ actions, resources: [tableArn] }] : []),
    ...(needs.includes("table:query")
      ? [{ actions: ["dynamodb:Query"], resources: [`${tableArn}/index/${indexNames.GSI2}`] }]
      : []),
  ];
}

const objectActions = {
  // Who writes may have to look whether a write went through whose answer got lost. What is in an object it sees
  // only with the right to decrypt, which goes with "read".
  "s3:GetObject": ["read", "write"],
  // A form acts with the rights of whoever signed it.
  "s3:PutObject": ["write", "presign"],
  "s3:DeleteObject": ["delete"],
} as const;
const parts: readonly TempPart[] = ["incoming", "outgoing", "jobs"];

function tempGrants(needs: readonly Need[], targets: GrantTargets): Statement[] {
  const has = (verb: string, part: TempPart) => needs.includes(`temp:${verb}:${part}` as Need);
  const objects = Object.entries(objectActions).flatMap(([action, verbs]) => {
    const resources = parts
      .filter((part) => verbs.some((verb) => has(verb, part)))
      .map((part) => `${targets.tempBucketArn}/${part}/*`);
    return resources.length > 0 ? [{ actions: [action], resources }] : [];
  });
  const reads = parts.some((part) => has("read", part) || has("list", part));
  const writes = parts.some((part) => has("write", part));
  const presigns = parts.some((part) => has("presign", part));
  const keyActions = [
    ...(reads ? ["kms:Decrypt"] : []),
    ...(writes || presigns ? ["kms:GenerateDataKey"] : []),
  ];
  return [
    ...objects,
    // Without it S3 answers 403 and not 404 for a key that isn't there. A condition by prefix would undo that.
    ...(reads || writes ? [{ actions: ["s3:ListBucket"], resources: [targets.tempBucketArn] }] : []),
    ...encryptionThrough("s3", keyActions, targets),
  ];
}

/** Use of the key by a service on the function's behalf, and not by the function itself. */
function encryptionThrough(
  service: string,
  actions: readonly string[],
  { keyArn, region }: GrantTargets,
): Statement[] {
  if (actions.length === 0) return [];
  return [
    {
      actions: [...actions],
      resources: [keyArn],
      conditions: { StringEquals: { "kms:ViaService": `${service}.${region}.amazonaws.com` } },
    },
  ];
}

/** Data keys for the profile's fields, in their context only. */
const fieldKeys = ({ keyArn, tableName, environment }: GrantTargets): Statement => ({
  actions: ["kms:GenerateDataKey", "kms:Decrypt"],
  resources: [keyArn],
  conditions: {
    StringEquals: {
      "kms:EncryptionContext:table": tableName,
      "kms:EncryptionContext:environment": environment,
      "kms:EncryptionContext:purpose": "profile-fields",
    },
  },
});

function secretGrants(needs: readonly Need[], targets: GrantTargets): Statement[] {
  const resources = Object.entries(targets.secretArns).flatMap(([name, arn]) =>
    needs.includes(`secret:${name as SecretName}`) ? [arn] : [],
  );
  if (resources.length === 0) return [];
  return [
    { actions: ["secretsmanager:GetSecretValue"], resources },
    ...encryptionThrough("secretsmanager", ["kms:Decrypt"], targets),
  ];
}

/** The profile, and the model in each region that it leads to, through the profile only. */
function modelGrants({ model, region, account }: GrantTargets): Statement[] {
  if (!model) return [];
  const profile = `arn:aws:bedrock:${region}:${account}:inference-profile/${model.profileId}`;
  return [
    { actions: ["bedrock:InvokeModel"], resources: [profile] },
    {
      actions: ["bedrock:InvokeModel"],
      resources: model.regions.map((at) => `arn:aws:bedrock:${at}::foundation-model/${model.modelId}`),
      conditions: { StringEquals: { "bedrock:InferenceProfileArn": profile } },
    },
  ];
}
