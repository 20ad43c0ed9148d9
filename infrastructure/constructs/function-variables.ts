import { type FunctionName, type FunctionRow, manifest } from "@serenya/functions";
import type { Environment, IdentitySettings, ModelSettings } from "../config.ts";

export interface VariableSources {
  readonly environment: Environment;
  readonly tableName: string;
  readonly tempBucketName: string;
  readonly eventsBucketName: string;
  readonly keyArn: string;
  readonly signingKeysArn: string;
  readonly emailPepperArn: string;
  readonly identity: IdentitySettings;
  readonly model: ModelSettings | undefined;
  readonly origins: readonly string[];
}

/**
 * What a function is told of its surroundings: only what it needs, under the specification's names. It has one
 * SECRETS_ARN; here each secret has its own, so that a function may read the one and not the other. Its KMS_KEY_ID is
 * the alias; here it is the key that the alias stands for, since grants are given on keys.
 */
export function variablesOf(name: FunctionName, sources: VariableSources): Record<string, string> {
  const { needs, trigger }: FunctionRow = manifest[name];
  const has = (prefix: string) => needs.some((need) => need === prefix || need.startsWith(`${prefix}:`));
  return {
    SERENYA_ENVIRONMENT: sources.environment,
    ...(has("table") && { DYNAMO_TABLE_NAME: sources.tableName }),
    ...(has("temp") && { TEMP_BUCKET_NAME: sources.tempBucketName }),
    ...(has("events") && { EVENTS_BUCKET_NAME: sources.eventsBucketName }),
    ...((has("keys:use") || has("temp") || has("events")) && { KMS_KEY_ID: sources.keyArn }),
    ...(has("secret:signing-keys") && { SIGNING_KEYS_SECRET_ARN: sources.signingKeysArn }),
    ...(has("secret:email-pepper") && { EMAIL_PEPPER_SECRET_ARN: sources.emailPepperArn }),
    ...(has("model:ask") &&
      sources.model && {
        BEDROCK_MODEL_ID: sources.model.profileId,
        MODEL_DAILY_USD: String(sources.model.dailyUsd),
        ...(sources.model.endpoint && { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: sources.model.endpoint }),
      }),
    ...(name === "auth" && { IDENTITY_PROVIDERS: JSON.stringify(sources.identity) }),
    ...(trigger.kind === "http" && { ALLOW_ORIGINS: sources.origins.join(" ") }),
  };
}
