import { type IMetric, type IWidget, MathExpression } from "aws-cdk-lib/aws-cloudwatch";
import { days, type Reading } from "../figures/figure.ts";
import { own, ownPart, ownParts } from "../figures/own-figures.ts";
import type { Watched } from "../watched.ts";
import { bars, graph, heading, number } from "./layout.ts";

const daily: Reading = { statistic: "Sum", minutes: days(1) };
/** CloudWatch forgets figures after 15 months. */
const remembered = 455;

/** How Serenya does (specification, "Executive Dashboard"), and whether people get what they came for. */
export const executiveWidgets = (watched: Watched): IWidget[][] => {
  const a = (name: Parameters<typeof own>[1], label: string, reading: Reading = daily) =>
    own(watched, name, { ...reading, label });
  const registered = a("UserRegistered", "registered");
  const active = a("UserActive", "person-days");
  const changes = ["upgraded", "renewed", "cancelled", "resumed", "expired", "downgraded"] as const;
  const change = (name: (typeof changes)[number]) =>
    ownPart(watched, "SubscriptionChanged", { change: name }, { ...daily, label: name });
  return [
    [
      heading(
        `# Serenya ${watched.environment}: how it does\nAll times are UTC. Numbers in boxes have their own time, whatever the dashboard shows.`,
        2,
      ),
    ],
    [
      number("Registrations, last day", [registered], 1),
      number("Registrations, last week", [registered], 7),
      number("Registrations, last 30 days", [registered], 30),
      number("People active, last day", [active], 1),
      number("Documents read, last 30 days", documentsRead(watched), 30),
      number("Revenue at list price, last 30 days", [euros(watched)], 30),
    ],
    [
      graph("Registrations, first sign-ins and deletions a day", [
        registered,
        a("UserFirstSignIn", "first sign-in"),
        a("AccountDeleted", "deleted"),
      ]),
      bars("Registrations a day, by provider", [
        ownPart(watched, "UserRegistered", { provider: "google" }, daily),
        ownPart(watched, "UserRegistered", { provider: "apple" }, daily),
      ]),
      graph("People active a day (each counted once)", [a("UserActive", "active")]),
    ],
    [heading("## Documents")],
    [
      bars("Documents a day, by outcome", [ownParts(watched, "DocumentEnded", daily)]),
      graph("Read for certain, to confirm, not understood: rows a day", [
        a("RowsVerified", "verified"),
        a("RowsToConfirm", "to confirm"),
        a("LinesUnread", "lines not understood"),
      ]),
      graph("Questions and reports a day", [
        ownPart(watched, "ChatAnswered", { outcome: "ok" }, { ...daily, label: "questions answered" }),
        ownPart(watched, "DoctorReportMade", { outcome: "ok" }, { ...daily, label: "doctor's reports made" }),
        a("PremiumFeatureUsed", "premium feature used"),
      ]),
    ],
    [heading("## Premium and revenue")],
    [
      number("Premium accounts now", [onPremium(change)], remembered),
      number("Upgraded, last 30 days", [change("upgraded")], 30),
      number("Cancelled and ended, last 30 days", [change("cancelled"), change("downgraded")], 30),
      graph("Changes of subscriptions a day", changes.map(change), { width: 12 }),
    ],
    [
      graph("Revenue a day, euros at list price before the store's share", [euros(watched)], { width: 12 }),
      graph("What the model costs a day, US dollars", [dollars(watched, daily)], { width: 12 }),
    ],
    [
      heading(
        "_Premium accounts now_ is who upgraded less who went back to free, as far back as CloudWatch remembers (15 months); an account whose time has run out counts until it goes back. The events in the events bucket are the record.",
      ),
    ],
  ];
};

/** By tier, a number each: a search would keep its own period, and show the last day only. */
const documentsRead = (watched: Watched) =>
  (["text", "picture", "mixed"] as const).map((tier) =>
    ownPart(watched, "DocumentEnded", { outcome: "ok", tier }, { ...daily, label: tier }),
  );

const euros = (watched: Watched) =>
  new MathExpression({
    expression: "cents / 100",
    usingMetrics: { cents: own(watched, "SubscriptionEuroCents", daily) },
    label: "EUR",
  });

export const dollars = (watched: Watched, reading: Reading) =>
  new MathExpression({
    expression: "micro / 1000000",
    usingMetrics: { micro: own(watched, "ModelCostMicroUsd", reading) },
    label: "USD",
  });

const onPremium = (change: (name: "upgraded" | "downgraded") => IMetric) =>
  new MathExpression({
    expression: "FILL(upgraded, 0) - FILL(downgraded, 0)",
    usingMetrics: { upgraded: change("upgraded"), downgraded: change("downgraded") },
    label: "accounts",
  });
