import { err, type Failure, limits, ok, type Result } from "@serenya/contract";
import type { ClockDep } from "../ports/clock.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import type { TableDep } from "../ports/table.ts";
import { dayOf } from "../records/day.ts";
import { changeProfile, type ProfileItem } from "../records/profile.ts";

type Usage = ProfileItem["usage"];

/** Counts one more of something towards the limit of the day (UTC), or says from when it may be tried again. */
export async function countUsage(
  deps: TableDep & ClockDep & MetricsDep,
  userId: string,
  what: keyof typeof limits.perDay,
): Promise<Result<void, Failure<"limit_reached" | "unauthorized">>> {
  const now = deps.clock.now();
  const changed = await changeProfile(deps, userId, (profile) => {
    const usage = oneMore(profile.usage, what, now);
    return usage.ok ? { ...profile, usage: usage.value } : undefined;
  });
  if (changed.outcome === "missing") return err({ code: "unauthorized" });
  if (changed.outcome === "conflict") throw new Error("the profile kept changing");
  if (changed.outcome === "changed") return ok(undefined);
  deps.metrics.record({ RateLimited: 1 }, { limit: what });
  return err(limitReached(now));
}

/** The usage of today with one more of something; refused when the day is used up. */
export function oneMore(
  usage: Usage,
  what: keyof typeof limits.perDay,
  now: Date,
): Result<Usage, Failure<"limit_reached">> {
  const date = dayOf(now);
  const today = usage.date === date ? usage : { date, documents: 0, chats: 0, reports: 0 };
  if (today[what] >= limits.perDay[what]) return err(limitReached(now));
  return ok({ ...today, [what]: today[what] + 1 });
}

function limitReached(now: Date): Failure<"limit_reached"> {
  const next = new Date(`${dayOf(now)}T00:00:00.000Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return { code: "limit_reached", retryAt: next.toISOString() };
}
