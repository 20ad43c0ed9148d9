import type { Subscription } from "@serenya/contract";
import type { AuditEvent } from "@serenya/contract/audit";
import type { Figures, MetricDimensions, MetricsDep } from "../ports/metrics.ts";
import type { Change } from "../ports/table.ts";
import { type ProfileItem, profileItemSchema } from "../records/profile.ts";
import { priceOfPeriod } from "../reports/list-prices.ts";

/**
 * The figures that events stand for. Documents are counted where they end, with their outcome, and subscriptions are
 * told apart more finely from what they were and are.
 */
const figureOf: Readonly<Partial<Record<AuditEvent["type"], keyof Figures>>> = {
  user_registered: "UserRegistered",
  user_first_login: "UserFirstSignIn",
  session_ended: "SessionsRevoked",
  premium_feature_used: "PremiumFeatureUsed",
  account_deleted: "AccountDeleted",
};

/**
 * Counts what a change of the table tells of a person's way with us. To be called once a change, when
 * its events are stored for good.
 */
export function recordChange(
  { metrics }: MetricsDep,
  change: Pick<Change, "at" | "oldImage" | "newImage">,
  events: readonly AuditEvent[],
): void {
  for (const { type, details } of events) {
    const name = figureOf[type];
    if (name) metrics.record({ [name]: 1 }, providerOf(details));
  }
  if (events.length > 0) metrics.record({ EventStored: events.length });
  const [before, after] = [profileOf(change.oldImage), profileOf(change.newImage)];
  if (!after) return;
  if (after.active_on !== "" && after.active_on !== before?.active_on) metrics.record({ UserActive: 1 });
  if (before)
    recordSubscription({ metrics }, change.at, before.current_subscription, after.current_subscription);
}

function recordSubscription({ metrics }: MetricsDep, at: number, from: Subscription, to: Subscription): void {
  const change = subscriptionChange(from, to);
  if (!change) return;
  const isPaid = change === "upgraded" || change === "renewed";
  const paidFrom = change === "renewed" ? Math.max(at, endOf(from)) : at;
  metrics.record(
    {
      SubscriptionChanged: 1,
      ...(isPaid && endOf(to) > paidFrom && { SubscriptionEuroCents: priceOfPeriod(endOf(to) - paidFrom) }),
    },
    { change },
  );
}

function subscriptionChange(from: Subscription, to: Subscription): MetricDimensions["change"] {
  if (from.type !== to.type) return to.type === "premium" ? "upgraded" : "downgraded";
  if (to.type === "free") return undefined;
  if (endOf(to) > endOf(from) && to.status !== "expired") return "renewed";
  if (from.status === to.status) return undefined;
  return to.status === "active" ? "resumed" : to.status;
}

const endOf = ({ expiresAt }: Subscription): number => (expiresAt === null ? 0 : Date.parse(expiresAt));

const providerOf = ({ provider }: AuditEvent["details"]): MetricDimensions =>
  provider === "google" || provider === "apple" ? { provider } : {};

const profileOf = (image: unknown): ProfileItem | undefined => profileItemSchema.safeParse(image).data;
