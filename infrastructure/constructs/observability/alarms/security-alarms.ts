import { ofAcl, ofFunction, ofKey } from "../figures/aws-figures.ts";
import { own, ownPart } from "../figures/own-figures.ts";
import type { Watched } from "../watched.ts";
import type { AlarmRow } from "./alarm-row.ts";

/** Somebody who tries doors, and what would look the same when we broke it ourselves. */
export const securityAlarms = (watched: Watched): AlarmRow[] => [
  {
    name: "tokens-refused",
    level: "warning",
    says: "The authorizer refused more than 100 tokens in 5 minutes.",
    // Lambda's own count: the authorizer throws for each refusal, and that works while our figures don't.
    figure: ofFunction(watched, "authorizer", "Errors", { statistic: "Sum", minutes: 5 }),
    is: { above: 100 },
    missing: "fine",
  },
  ...(["google", "apple"] as const).flatMap((provider) => providerAlarms(watched, provider)),
  {
    name: "refresh-reused",
    level: "warning",
    says: "Refresh tokens were used a second time, more than 5 in an hour: stolen tokens, or an app that loses answers.",
    figure: own(watched, "RefreshReused", { statistic: "Sum", minutes: 60 }),
    is: { above: 5 },
    missing: "fine",
  },
  {
    name: "foreign-jobs-asked",
    level: "warning",
    says: "Signed-in people asked for jobs that are not theirs, more than 10 times in 5 minutes: somebody guesses ids.",
    figure: own(watched, "ForeignJobAsked", { statistic: "Sum", minutes: 5 }),
    is: { above: 10 },
    missing: "fine",
  },
  {
    name: "receipt-faults",
    level: "critical",
    says: "A deletion was asked for and ended without a signed receipt.",
    figure: own(watched, "ReceiptFault", { statistic: "Sum", minutes: 5 }),
    is: { above: 0 },
    missing: "fine",
  },
  {
    name: "origin-bypassed",
    level: "warning",
    says: "More than 50 requests in 5 minutes went around CloudFront straight to the API, and were refused.",
    figure: ofAcl(watched, "origin", "BlockedRequests", { statistic: "Sum", minutes: 5 }),
    is: { above: 50 },
    missing: "fine",
  },
  {
    name: "key-use-high",
    level: "warning",
    says: "The key was asked to decrypt more than 5,000 times in 5 minutes: a loop, or somebody who copies everything.",
    figure: ofKey(watched, "Decrypt", { statistic: "Sum", minutes: 5 }),
    is: { above: 5_000 },
    missing: "fine",
  },
];

/** Each provider breaks by itself, and half of the people can still get in. */
const providerAlarms = (watched: Watched, provider: "google" | "apple"): AlarmRow[] => {
  const name = { google: "Google", apple: "Apple" }[provider];
  const signIns = (outcome: "identity_token_invalid" | "identity_provider_unavailable") =>
    ownPart(watched, "SignIn", { provider, outcome }, { statistic: "Sum", minutes: 5 });
  return [
    {
      name: `${provider}-tokens-invalid`,
      level: "warning",
      says: `More than 20 sign-ins in 5 minutes came with a token that ${name} did not make for us.`,
      figure: signIns("identity_token_invalid"),
      is: { above: 20 },
      missing: "fine",
    },
    {
      name: `${provider}-unavailable`,
      level: "critical",
      says: `${name}'s public keys could not be fetched: nobody who comes by ${name} can sign in.`,
      figure: signIns("identity_provider_unavailable"),
      is: { above: 4 },
      missing: "fine",
    },
  ];
};
