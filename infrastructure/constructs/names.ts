import type { FunctionName } from "@serenya/functions";
import { type Environment, stages } from "../config.ts";

/** `chat-prompts` -> `ChatPrompts` */
export const pascal = (name: string): string =>
  name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** As the specification's rollback command calls a function: `SerenyaBackend-prod-AuthFunction`. */
export const functionNameOf = (environment: Environment, name: FunctionName): string =>
  `${backendStackName(environment)}-${pascal(name)}Function`;

export const backendStackName = (environment: Environment): string => `SerenyaBackend-${environment}`;
export const edgeStackName = (environment: Environment): string => `SerenyaEdge-${environment}`;

/** The table in use. */
export const tableName = (environment: Environment): string =>
  stages[environment].restoredTable?.name ?? firstTableName(environment);
/** The table as it was first made. Its name is in the encryption context of the profiles' fields, for ever. */
export const firstTableName = (environment: Environment): string => `serenya-${environment}`;
export const keyAlias = (environment: Environment): string => `alias/serenya-${environment}`;
export const tempBucketName = (environment: Environment, account: string): string =>
  `serenya-temp-files-${environment}-${account}`;
export const eventsBucketName = (environment: Environment, account: string): string =>
  `serenya-events-${environment}-${account}`;
export const accessLogBucketName = (environment: Environment, account: string): string =>
  `serenya-access-logs-${environment}-${account}`;
export const appBucketName = (environment: Environment, account: string): string =>
  `serenya-app-${environment}-${account}`;

/** The API, by the name that its figures are told apart by. */
export const apiName = (environment: Environment): string => `serenya-${environment}`;
export const accessLogName = (environment: Environment): string => `/serenya/${environment}/api-access`;
/** Where the check of the journey writes its figures from outside (docs/follow-a-job.md). */
export const journeyLogName = (environment: Environment): string => `/serenya/${environment}/journey-checks`;
export const functionLogName = (environment: Environment, name: FunctionName): string =>
  `/aws/lambda/${functionNameOf(environment, name)}`;
/** What came in and waits for `process`; what it gave up; and what of the table's stream could not be told. */
export const queueName = (
  environment: Environment,
  name: "process" | "process-dead" | "stream-set-aside",
): string => `serenya-${environment}-${name}`;
/** The firewalls: the one around the API, the one at the edge. Their figures carry the same names. */
export const aclName = (environment: Environment, name: "origin" | "edge"): string =>
  `serenya-${environment}-${name}`;

/** An alarm's full name; docs/runbook.md has a heading for each, with {env} in the place of the environment. */
export const alarmName = (environment: Environment, name: string): string => `serenya-${environment}-${name}`;
export const alarmTopicName = (environment: Environment, level: "critical" | "warning"): string =>
  `serenya-${environment}-alarms-${level}`;
export const dashboardName = (
  environment: Environment,
  name: "executive" | "operations" | "security",
): string => `serenya-${environment}-${name}`;

/** Secrets that functions read, and the one that only the two stacks know of. */
export const secretName = (
  environment: Environment,
  name: "signing-keys" | "email-pepper" | "origin",
): string => `serenya-${environment}/${name}`;

/** The version of each function that is in use. */
export const liveAlias = "live";

/** The header by which the API knows that CloudFront is asking. */
export const originHeader = "x-serenya-origin";
