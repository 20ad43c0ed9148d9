import type { FunctionName } from "@serenya/functions";

/** The two installations that the specification names ("AWS CDK Infrastructure as Code"). */
export type Environment = "dev" | "prod";

/** How a provider's identity tokens are known: the audiences are ours, and each installation has its own. */
export interface ProviderSettings {
  readonly issuers: readonly string[];
  readonly audiences: readonly string[];
  readonly jwksUri: string;
}
export interface IdentitySettings {
  readonly google: ProviderSettings;
  readonly apple: ProviderSettings;
}

export interface StageConfig {
  readonly region: string;
  /** Origins of the app in a browser. The native shells' origins are the same everywhere (`shellOrigins`). */
  readonly allowOrigins: readonly string[];
  /** Days for which logs are kept. */
  readonly retentionDays: number;
  /** Detailed metrics for each route, and the gateway's own errors in a log. Never bodies. */
  readonly enableDetailedLogging: boolean;
  /** Where alarms and the budget's notices are sent. Absent: nowhere but to the topics. */
  readonly alertEmail?: string;
  /** What a month of the whole account may cost before somebody is told. */
  readonly monthlyBudgetUsd: number;
  /** A day's size of each bucket above which somebody should look: docs/runbook.md says how these were chosen. */
  readonly bucketWarningBytes: { readonly tempFiles: number; readonly events: number };
  /** How often the made-up journey is run from outside (docs/follow-a-job.md). Absent: nobody runs it. */
  readonly journeyMinutes?: number;
  /** The name people open; its certificate is given at deployment. Absent: CloudFront's own name. */
  readonly domainName?: string;
  /** What may not be lost: point-in-time recovery, deletion protection, object lock, kept when the stack goes. */
  readonly isDurable: boolean;
  readonly provisionedConcurrency: Partial<Readonly<Record<FunctionName, number>>>;
  /** Requests a second, and how many at one moment, for the whole API and for the routes without a token. */
  readonly throttle: { readonly all: Throttle; readonly open: Throttle };
  /** Requests in five minutes after which WAF refuses an address, or a token. */
  readonly requestsPerFiveMinutes: { readonly address: number; readonly token: number };
  readonly identity: IdentitySettings;
  /** Absent: no language model takes part. */
  readonly model?: ModelSettings;
  /** The table in use since a restore, in the place of the first one (`npm run recover -- restore-table`). */
  readonly restoredTable?: RestoredTable;
}
export interface RestoredTable {
  readonly name: string;
  readonly streamArn: string;
}
export interface Throttle {
  readonly rate: number;
  readonly burst: number;
}

export type Architecture = "arm64" | "x86_64";

/** The language model on Bedrock that `process` may call. */
export interface ModelSettings {
  /** An inference profile: Bedrock spreads its calls over the profile's regions, all of them in the EU. */
  readonly profileId: string;
  /** The model behind the profile. */
  readonly modelId: string;
  /** https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html */
  readonly regions: readonly string[];
  /** What all calls of a day (UTC) may cost together before the built-in texts do all of the work. */
  readonly dailyUsd: number;
  /** Where Bedrock answers, for the cloud suite. Absent: where it does. */
  readonly endpoint?: string;
}

const claudeHaiku = {
  profileId: "eu.anthropic.claude-haiku-4-5-20251001-v1:0",
  modelId: "anthropic.claude-haiku-4-5-20251001-v1:0",
  regions: ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"],
} as const;

/** What no installation changes. */
export const fixed = {
  /** Processor of the functions; `-c architecture=x86_64` builds for the other. */
  architecture: "arm64" as Architecture,
  /** Reserved for `process` alone, above what its queue may set off at once. */
  processReservedConcurrency: 50,
  processQueueConcurrency: 40,
  /** Seconds. The gateway may answer from its cache that long after a sign-out. */
  authorizerCacheSeconds: 60,
  temporaryDays: 2,
  events: { infrequentAccessDays: 90, glacierDays: 365, retentionYears: 7 },
  /** The gateway's own endpoint, which CloudFront calls. */
  apiTlsPolicy: "SecurityPolicy_TLS13_1_3_2025_09",
} as const;

const gibibyte = 1024 ** 3;

/** Origins that the app has in Capacitor's shells: iOS, Android. */
export const shellOrigins: readonly string[] = ["capacitor://localhost", "https://localhost"];

const identity = (audiences: { google: readonly string[]; apple: readonly string[] }): IdentitySettings => ({
  google: {
    issuers: ["https://accounts.google.com", "accounts.google.com"],
    audiences: audiences.google,
    jwksUri: "https://www.googleapis.com/oauth2/v3/certs",
  },
  apple: {
    issuers: ["https://appleid.apple.com"],
    audiences: audiences.apple,
    jwksUri: "https://appleid.apple.com/auth/keys",
  },
});

/** The one place where installations differ. Client ids are no secrets; docs/deploy.md says where they come from. */
export const stages: Readonly<Record<Environment, StageConfig>> = {
  dev: {
    region: "eu-west-1",
    allowOrigins: ["http://localhost:3000"],
    retentionDays: 7,
    enableDetailedLogging: true,
    isDurable: false,
    monthlyBudgetUsd: 50,
    bucketWarningBytes: { tempFiles: 1 * gibibyte, events: 1 * gibibyte },
    provisionedConcurrency: {},
    throttle: { all: { rate: 50, burst: 100 }, open: { rate: 10, burst: 20 } },
    requestsPerFiveMinutes: { address: 1_000, token: 500 },
    model: { ...claudeHaiku, dailyUsd: 2 },
    identity: identity({ google: [], apple: [] }),
  },
  prod: {
    region: "eu-west-1",
    allowOrigins: ["https://app.serenya.health"],
    retentionDays: 365,
    enableDetailedLogging: false,
    alertEmail: "alerts@serenya.health",
    domainName: "app.serenya.health",
    isDurable: true,
    // The specification expects 182 for 10,000 users.
    monthlyBudgetUsd: 220,
    bucketWarningBytes: { tempFiles: 10 * gibibyte, events: 10 * gibibyte },
    journeyMinutes: 15,
    // Ten in all, as the specification has it ("Scaling"), where a person waits for a first answer.
    provisionedConcurrency: { authorizer: 3, status: 3, auth: 2, upload: 1, result: 1 },
    throttle: { all: { rate: 500, burst: 1_000 }, open: { rate: 50, burst: 100 } },
    requestsPerFiveMinutes: { address: 2_000, token: 1_000 },
    model: { ...claudeHaiku, dailyUsd: 10 },
    identity: identity({ google: [], apple: [] }),
  },
};
