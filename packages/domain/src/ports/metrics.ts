import { rejectionCodes } from "@serenya/clinical";
import { errors, jobFailureCodes, jobKinds, type Provider } from "@serenya/contract";
import { modelFailures } from "./model.ts";

/**
 * Every figure an operator reads: its name, its unit and by what it can be told apart. Written the same on AWS
 * (namespace `Serenya`) and on a laptop, by the code that each comment names; a test fails when nobody writes one.
 *
 * On AWS each figure has exactly these sets of dimensions: `[environment]` for all of it and, where `by` names
 * dimensions, `[environment, ...by]` in the order of the table for its parts. CloudWatch bills each set of values
 * that was ever written in a month, so values are few and of closed lists; a value of no list counts as `other`.
 * There is no dimension for a person, a job or a text.
 */
type Unit = "Count" | "Milliseconds" | "None";
type DimensionName =
  | "provider"
  | "outcome"
  | "tier"
  | "kind"
  | "code"
  | "change"
  | "limit"
  | "subject"
  | "part"
  | "function"
  | "model";
/** `id`: configured by the operator, of the form of an id. */
interface Figure {
  readonly unit: Unit;
  readonly by?: Readonly<Partial<Record<DimensionName, readonly string[] | "id">>>;
}

const provider = ["google", "apple"] as const satisfies readonly Provider[];
/** What a document was read from; `unknown` where it was not read, or only its end was seen. */
export const documentTiers = ["text", "picture", "mixed", "unknown"] as const;
export type DocumentTier = (typeof documentTiers)[number];
const jobOutcome = ["ok", ...jobFailureCodes] as const;
/** The functions of the manifest, which is not the domain's to import: a test compares the two. */
const functions = [
  "auth",
  "upload",
  "process",
  "status",
  "result",
  "chat-prompts",
  "chat-messages",
  "chat-status",
  "doctor-report",
  "cleanup",
  "subscriptions",
  "user",
  "authorizer",
  "stream-processor",
] as const;
const errorCodes = Object.keys(errors) as (keyof typeof errors)[];
const modelWordsOutcome = ["ok", "in-part", ...rejectionCodes] as const;
const modelOutcome = ["ok", ...modelFailures] as const;

export const metricTable = {
  // The person's way with us: from the table's stream, when a batch is through. Only a batch that comes again after
  // that (its function died in the act of answering) is counted twice.

  /** Accounts made. Stream processor. */
  UserRegistered: { unit: "Count", by: { provider } },
  /** First sign-ins after the account was made. Stream processor. */
  UserFirstSignIn: { unit: "Count" },
  /** People who used Serenya that day (UTC), each once: first token of the day, by sign-up, sign-in or refresh. Stream processor. */
  UserActive: { unit: "Count" },
  /** Accounts deleted, by the person or by the operator. Stream processor. */
  AccountDeleted: { unit: "Count" },
  /** Sessions ended before their time: signed out, refresh token used twice or too late, or revoked. Stream processor. */
  SessionsRevoked: { unit: "Count" },
  /** Changes of a subscription. Stream processor. */
  SubscriptionChanged: {
    unit: "Count",
    by: { change: ["upgraded", "renewed", "cancelled", "resumed", "expired", "downgraded"] },
  },
  /** List price of what was bought or renewed, before the store's share. Stream processor. */
  SubscriptionEuroCents: { unit: "None" },
  /** Doctor's reports ordered, the free one included: the one premium feature that the server sees. Stream processor. */
  PremiumFeatureUsed: { unit: "Count" },
  /** Audit events stored. Stream processor. */
  EventStored: { unit: "Count" },

  // Authentication.

  /** Sign-ups and sign-ins that reached the provider's token, by what came of them. Function auth. */
  SignIn: {
    unit: "Count",
    by: {
      provider,
      outcome: [
        "ok",
        "identity_token_invalid",
        "identity_provider_unavailable",
        "identity_email_missing",
        "consent_required",
        "consent_outdated",
        "account_exists",
        "account_not_found",
        "profile_conflict",
      ],
    },
  },
  /** Access tokens refused: of no sound form or signature, past their time, or of a session that has ended. Function authorizer. */
  TokenRefused: { unit: "Count", by: { code: ["unsound", "expired", "session_ended"] } },
  /** Refresh tokens presented a second time: a stolen token, or an app that lost an answer. Function auth. */
  RefreshReused: { unit: "Count" },

  // Documents. An end is counted once, by the attempt that wrote it; a redriven job ends once more.

  /** Uploads announced and allowed. Function upload. */
  DocumentAccepted: { unit: "Count" },
  /** Documents at their end: `ok`, or the code of the failure. Function process. */
  DocumentEnded: { unit: "Count", by: { outcome: jobOutcome, tier: documentTiers } },
  /** What the reader took for a document. Function process. */
  ReadMilliseconds: { unit: "Milliseconds", by: { tier: documentTiers } },
  /** Rows read for certain. Function process. */
  RowsVerified: { unit: "Count", by: { tier: documentTiers } },
  /** Rows withheld until the person confirms them. Function process. */
  RowsToConfirm: { unit: "Count", by: { tier: documentTiers } },
  /** Lines that look like results and were not understood: shown as such. Function process. */
  LinesUnread: { unit: "Count", by: { tier: documentTiers } },
  /** Pages that the document has or counts and that were not seen. Function process. */
  PagesUnseen: { unit: "Count", by: { tier: documentTiers } },
  /** From the arrival of what came in (to the second) until the result can be fetched. Function process. */
  JobMilliseconds: { unit: "Milliseconds", by: { kind: jobKinds } },
  /** Age of a queue's message when it is handed out, at each receive. Function process. */
  QueueAgeMilliseconds: { unit: "Milliseconds" },
  /** Messages that go back to the queue: our fault, or another attempt is at work. Function process. */
  JobRetried: { unit: "Count", by: { kind: jobKinds } },

  // Chat and reports.

  /** Questions at their end. Function process. */
  ChatAnswered: { unit: "Count", by: { outcome: jobOutcome } },
  /** Doctor's reports at their end. Function process. */
  DoctorReportMade: { unit: "Count", by: { outcome: jobOutcome } },

  // Security.

  /** Requests that a function refused, by the error's code. Every function behind the API. */
  RequestRefused: { unit: "Count", by: { code: errorCodes } },
  /** Jobs asked for by a signed-in person whose jobs they are not. Functions status, result, chat-status, cleanup. */
  ForeignJobAsked: { unit: "Count" },
  /** Requests above the limit of the day. Functions upload, chat-messages, doctor-report. */
  RateLimited: { unit: "Count", by: { limit: ["documents", "chats", "reports"] } },
  /** Deletions asked for that ended without a signed receipt. Functions cleanup, user. */
  ReceiptFault: { unit: "Count", by: { subject: ["job", "account"] } },

  // Lifecycle.

  /** Documents and results in the temporary bucket that are older than they may be, at each look: 0 is written too. Function cleanup, hourly. */
  ObjectsLate: { unit: "Count", by: { part: ["incoming", "outgoing"] } },

  // Calls of the language model. packages/adapters-model.

  /** Questions put to the model, by what came of them. */
  ModelCalls: { unit: "Count", by: { model: "id", outcome: modelOutcome } },
  /** Of these, the ones without an answer because the service was away, too busy or too slow: what an alarm can watch without naming a model. */
  ModelUnavailable: { unit: "Count" },
  /** Requests that these took, with those that were asked again. */
  ModelTries: { unit: "Count", by: { model: "id" } },
  ModelMilliseconds: { unit: "Milliseconds", by: { model: "id" } },
  ModelInputTokens: { unit: "Count", by: { model: "id" } },
  ModelOutputTokens: { unit: "Count", by: { model: "id" } },
  /** Millionths of a US dollar, by the configured price. */
  ModelCostMicroUsd: { unit: "None", by: { model: "id" } },

  // What became of the model's answers. Function process.

  /** Asks that were not put to the model, because the day's budget was spent. */
  ModelBudgetSpent: { unit: "Count" },
  /** Texts of the model that were looked through: `ok`, `in-part` where some paragraphs were thrown away, or the fault that had all of it thrown away. */
  ModelWords: { unit: "Count", by: { outcome: modelWordsOutcome } },

  // Faults and the outside view.

  /** Defects caught by a function: what it answers with 500, or hands back to queue or stream. Every function. */
  FunctionFault: { unit: "Count", by: { function: functions } },
  /** Runs of the whole journey with a made-up report. infrastructure/smoke (`npm run check:journey`). */
  SyntheticJourney: { unit: "Count", by: { outcome: ["ok", "failed"] } },
  /** What such a run took, from sign-in to the receipt, when it went well. Same. */
  SyntheticMilliseconds: { unit: "Milliseconds" },
} as const satisfies Readonly<Record<string, Figure>>;

export type MetricName = keyof typeof metricTable;
export const metricNames = Object.keys(metricTable) as MetricName[];

/** The values that any figure's table lists for a dimension. */
type ValueOf<Name extends DimensionName> = {
  [M in MetricName]: (typeof metricTable)[M] extends { readonly by: infer By }
    ? Name extends keyof By
      ? By[Name] extends readonly (infer Value)[]
        ? Value
        : string
      : never
    : never;
}[MetricName];

/** By what figures are told apart. Each figure takes from these what its row of the table names. */
export type MetricDimensions = { readonly [Name in DimensionName]?: ValueOf<Name> };
export type Figures = Readonly<Partial<Record<MetricName, number>>>;

/** Figures for the operator. Recording is quick and never throws: no work fails because it could not be counted. */
export interface Metrics {
  record(figures: Figures, dimensions?: MetricDimensions): void;
}
export interface MetricsDep {
  readonly metrics: Metrics;
}

/** Where nobody looks at figures. */
export const noMetrics: Metrics = { record() {} };
