import { err, type Failure, ok, parseJobId, type Result } from "@serenya/contract";
import { oneMore } from "../jobs/count-usage.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import type { TableDep } from "../ports/table.ts";
import { changeProfile, type ProfileItem } from "../records/profile.ts";
import { freeReport, isPremium } from "./entitlement.ts";

type Refusal = Failure<"premium_required" | "limit_reached">;

/** Counts a report that may be made, both in all and for the day, in one write: a free one is given once. */
export async function countReport(
  deps: TableDep & ClockDep & MetricsDep,
  userId: string,
): Promise<Result<void, Refusal | Failure<"unauthorized">>> {
  const now = deps.clock.now();
  const changed = await changeProfile(deps, userId, (profile) => {
    const counted = withOneReport(profile, now);
    return counted.ok ? counted.value : undefined;
  });
  if (changed.outcome === "missing") return err({ code: "unauthorized" });
  if (changed.outcome === "conflict") throw new Error("the profile kept changing");
  if (changed.outcome === "changed") return ok(undefined);
  const refused = withOneReport(changed.profile, now);
  if (refused.ok) return ok(undefined);
  if (refused.error.code === "limit_reached") deps.metrics.record({ RateLimited: 1 }, { limit: "reports" });
  return refused;
}

function withOneReport(profile: ProfileItem, now: Date): Result<ProfileItem, Refusal> {
  const { current_subscription, counters } = profile;
  if (!isPremium(current_subscription, now) && !freeReport(profile, now).available)
    return err({ code: "premium_required" });
  const usage = oneMore(profile.usage, "reports", now);
  if (!usage.ok) return usage;
  return ok({
    ...profile,
    usage: usage.value,
    counters: { ...counters, reports_made: counters.reports_made + 1 },
  });
}

/** Takes a report back from the count that we failed to make: the person's free one is not lost. */
export async function uncountReport(deps: TableDep, jobId: string): Promise<void> {
  const userId = parseJobId(jobId)?.userId;
  if (!userId) return;
  await changeProfile(deps, userId, (profile) => ({
    ...profile,
    counters: { ...profile.counters, reports_made: Math.max(0, profile.counters.reports_made - 1) },
  }));
}
