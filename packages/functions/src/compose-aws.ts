/**
 * Where a function on AWS takes its adapters from: the one place that knows them and reads the environment. One
 * small function for each dependency, so that a bundle holds only the clients that its function names.
 */

import { s3Blobs } from "@serenya/adapters-aws/blobs";
import { kmsKeys } from "@serenya/adapters-aws/keys";
import { emfMetrics } from "@serenya/adapters-aws/metrics";
import { secretsManagerSecrets } from "@serenya/adapters-aws/secrets";
import { dynamoTable } from "@serenya/adapters-aws/table";
import { bedrockModel } from "@serenya/adapters-model/bedrock";
import { costMicroUsd, priceOf, toolChoiceOf } from "@serenya/adapters-model/models";
import { systemClock } from "@serenya/adapters-node/clock";
import { identityKeys } from "@serenya/adapters-node/identity-keys";
import { systemIds } from "@serenya/adapters-node/ids";
import { readWithPages } from "@serenya/documents/node";
import {
  type AssistantDep,
  type ClockDep,
  type ConfigDep,
  createAssistant,
  createEmailIndex,
  createFieldCipher,
  createSigner,
  type EmailIndexDep,
  type EventBlobsDep,
  type FieldCipherDep,
  type IdentityKeysDep,
  type IdsDep,
  type MetricsDep,
  type ReaderDep,
  type SecretName,
  type Secrets,
  type SignerDep,
  type TableDep,
  type TempBlobsDep,
} from "@serenya/domain";
import type { HttpHandler } from "./handlers.ts";
import { allowOrigins } from "./http/allow-origins.ts";
import { createLog, type LogDep } from "./log.ts";

/** @throws Error at the function's start when the stack did not set it */
function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`the environment has no ${name}`);
  return value;
}

const aws = () => ({ region: variable("AWS_REGION"), endpoint: process.env.AWS_ENDPOINT_URL });

export const logDep = (): LogDep => ({
  log: createLog((line) => process.stdout.write(`${line}\n`), systemClock.now),
});
/** Figures are lines beside the log's, which CloudWatch picks out: no call, no grant. */
export const metricsDep = (): MetricsDep => ({
  metrics: emfMetrics({
    environment: variable("SERENYA_ENVIRONMENT"),
    functionName: variable("AWS_LAMBDA_FUNCTION_NAME"),
    writeLine: (line) => process.stdout.write(`${line}\n`),
    clock: systemClock,
  }),
});
export const clockDep = (): ClockDep => ({ clock: systemClock });
export const idsDep = (): IdsDep => ({ ids: systemIds });

export function configDep(): ConfigDep {
  const environment = variable("SERENYA_ENVIRONMENT");
  return {
    config: {
      environment,
      // In the fields' encryption context, and not the table's own: a restored table has another name.
      tableName: `serenya-${environment}`,
      issuer: `serenya-${environment}`,
      // A lease outlives three missed renewals, and is over before the queue hands the message out again.
      lease: { seconds: 60, renewSeconds: 15 },
      readingSeconds: 140,
    },
  };
}

export const tableDep = (): TableDep => ({
  table: dynamoTable({ ...aws(), tableName: variable("DYNAMO_TABLE_NAME") }),
});

const bucket = (name: string) =>
  s3Blobs({ ...aws(), bucket: variable(name), keyArn: variable("KMS_KEY_ID") });
export const tempBlobsDep = (): TempBlobsDep => ({ tempBlobs: bucket("TEMP_BUCKET_NAME") });
export const eventBlobsDep = (): EventBlobsDep => ({ eventBlobs: bucket("EVENTS_BUCKET_NAME") });

export const fieldCipherDep = (): FieldCipherDep => ({
  fieldCipher: createFieldCipher({
    keys: kmsKeys({ ...aws(), keyArn: variable("KMS_KEY_ID") }),
    ...configDep(),
    ...clockDep(),
  }),
});

const secretVariables: Readonly<Record<SecretName, string>> = {
  "signing-keys": "SIGNING_KEYS_SECRET_ARN",
  "email-pepper": "EMAIL_PEPPER_SECRET_ARN",
};

/** A function is told only of the secrets that it may read. */
const secretOf = (name: SecretName): Secrets => {
  const arn = variable(secretVariables[name]);
  return secretsManagerSecrets({ ...aws(), secretIds: { "signing-keys": arn, "email-pepper": arn } });
};
export const signerDep = (): SignerDep => ({
  signer: createSigner({ secrets: secretOf("signing-keys"), ...clockDep() }),
});
export const emailIndexDep = (): EmailIndexDep => ({
  emailIndex: createEmailIndex({ secrets: secretOf("email-pepper"), ...clockDep() }),
});

export const identityKeysDep = (): IdentityKeysDep => ({
  identityKeys: identityKeys(JSON.parse(variable("IDENTITY_PROVIDERS"))),
});

/** The language model on Bedrock; where the stack names none, everything goes on without. */
export function assistantDep(): AssistantDep {
  const modelId = process.env.BEDROCK_MODEL_ID;
  if (!modelId) return { assistant: null };
  const price = priceOf(modelId);
  const model = bedrockModel({
    region: variable("AWS_REGION"),
    modelId,
    toolChoice: toolChoiceOf(modelId),
    price,
    endpoint: process.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME,
    ...metricsDep(),
    ...clockDep(),
  });
  return {
    assistant: createAssistant(
      { model, ...tableDep(), ...clockDep(), ...metricsDep() },
      {
        costMicroUsd: (usage) => (price ? costMicroUsd(price, usage) : 0),
        dailyMicroUsd: Number(variable("MODEL_DAILY_USD")) * 1_000_000,
      },
    ),
  };
}

export const readerDep = (): ReaderDep => ({
  reader: {
    read: ({ bytes }, { deadline, signal, pages }) =>
      readWithPages(bytes, {
        limits: { milliseconds: Math.max(1, deadline.getTime() - Date.now()) },
        signal,
        ...(pages && { pages }),
      }),
  },
});

/** What every function behind the API has around it. */
export const behindApi = (handler: HttpHandler): HttpHandler =>
  allowOrigins(variable("ALLOW_ORIGINS").split(" "), handler);
