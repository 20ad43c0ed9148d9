import type { Alarm, IWidget } from "aws-cdk-lib/aws-cloudwatch";
import { AlarmStatusWidget } from "aws-cdk-lib/aws-cloudwatch";
import { ofAcl, ofApi, ofFunction, ofKey, ofQueue } from "../figures/aws-figures.ts";
import type { Reading } from "../figures/figure.ts";
import { own, ownPart, ownParts } from "../figures/own-figures.ts";
import type { Watched } from "../watched.ts";
import { bars, graph, heading } from "./layout.ts";

const sum: Reading = { statistic: "Sum", minutes: 5 };
const hourly: Reading = { statistic: "Sum", minutes: 60 };
const most: Reading = { statistic: "Maximum", minutes: 5 };

/** Who tries doors, and whether what guards them works (specification, "Security Dashboard"). */
export const securityWidgets = (watched: Watched, alarms: readonly Alarm[]): IWidget[][] => [
  [
    heading(
      `# Serenya ${watched.environment}: who tries doors?\nNothing here names a person: who did what is in the events, under pseudonyms.`,
      2,
    ),
  ],
  [new AlarmStatusWidget({ title: "Alarms", alarms: [...alarms], width: 24, height: 4 })],
  [heading("## Failed authentication")],
  [
    bars("Sign-ins by provider and outcome", [ownParts(watched, "SignIn", sum)]),
    bars("Access tokens refused, by reason", [ownParts(watched, "TokenRefused", sum)]),
    graph("The authorizer, as Lambda sees it", [
      ofFunction(watched, "authorizer", "Invocations", { ...sum, label: "asked" }),
      ofFunction(watched, "authorizer", "Errors", { ...sum, label: "refused or failed" }),
    ]),
  ],
  [heading("## Suspicious patterns")],
  [
    graph("Tokens used twice, sessions ended, foreign jobs asked for", [
      own(watched, "RefreshReused", { ...hourly, label: "refresh token used twice" }),
      own(watched, "SessionsRevoked", { ...hourly, label: "sessions ended" }),
      own(watched, "ForeignJobAsked", { ...hourly, label: "somebody else's job asked for" }),
    ]),
    bars("Above the limit of the day", [ownParts(watched, "RateLimited", hourly)]),
    bars("Refused by functions, by code", [ownParts(watched, "RequestRefused", sum)]),
  ],
  [
    graph("Firewall at the edge (us-east-1)", [
      ofAcl(watched, "edge", "AllowedRequests", sum),
      ofAcl(watched, "edge", "BlockedRequests", sum),
      ofAcl(watched, "edge", "CountedRequests", sum),
    ]),
    graph("Blocked at the edge, by rule", edgeRules(watched)),
    graph("Around CloudFront, straight to the API", [
      ofAcl(watched, "origin", "BlockedRequests", { ...sum, label: "refused" }),
      ofApi(watched, "4XXError", { ...sum, label: "4xx of the API" }),
    ]),
  ],
  [heading("## Keys, deletions, and the record")],
  [
    graph("Use of the key", [
      ofKey(watched, "Decrypt", sum),
      ofKey(watched, "GenerateDataKey", sum),
      ofKey(watched, "Encrypt", sum),
    ]),
    bars("Deletions without a receipt", [
      ownPart(watched, "ReceiptFault", { subject: "job" }, sum),
      ownPart(watched, "ReceiptFault", { subject: "account" }, sum),
    ]),
    graph("Accounts deleted; documents and results that are late", [
      own(watched, "AccountDeleted", { ...hourly, label: "accounts deleted" }),
      own(watched, "ObjectsLate", { ...most, minutes: 60, label: "late" }),
    ]),
  ],
  [
    graph("Stream: invocations and errors", [
      ofFunction(watched, "stream-processor", "Invocations", { ...sum, label: "invocations" }),
      ofFunction(watched, "stream-processor", "Errors", { ...sum, label: "errors" }),
    ]),
    graph("Stream: how far behind", [
      ofFunction(watched, "stream-processor", "IteratorAge", { ...most, label: "ms" }),
    ]),
    graph("Events stored; changes set aside", [
      own(watched, "EventStored", { ...sum, label: "stored" }),
      ofQueue(watched, "stream-set-aside", "ApproximateNumberOfMessagesVisible", {
        ...most,
        label: "set aside",
      }),
    ]),
  ],
];

/** Figures of the edge's rules carry the names that web-acl.ts gives them. */
const edgeRules = (watched: Watched) =>
  [
    "rate-per-address",
    "rate-per-token",
    "AWSManagedRulesAmazonIpReputationList",
    "AWSManagedRulesCommonRuleSet",
    "AWSManagedRulesKnownBadInputsRuleSet",
  ].map((rule) =>
    ofAcl(
      watched,
      "edge",
      "BlockedRequests",
      { ...sum, label: rule },
      `serenya-${watched.environment}-edge-${rule}`,
    ),
  );
