import { err, type Failure, limits, ok, type Result } from "@serenya/contract";
import type { ClockDep } from "../ports/clock.ts";
import type { TableDep } from "../ports/table.ts";
import { changeProfile } from "../records/profile.ts";

/** Counts one more of something towards the limit of the day (UTC), or says from when it may be tried again. */
export async function countUsage(
  deps: TableDep & ClockDep,
  userId: string,
  what: keyof typeof limits.perDay,
): Promise<Result<void, Failure<"limit_reached" | "unauthorized">>> {
  const date = deps.clock.now().toISOString().slice(0, 10);
  const changed = await changeProfile(deps, userId, (profile) => {
    const today = profile.usage.date === date ? profile.usage : { date, documents: 0, chats: 0, reports: 0 };
    if (today[what] >= limits.perDay[what]) return undefined;
    return { ...profile, usage: { ...today, [what]: today[what] + 1 } };
  });
  if (changed.outcome === "missing") return err({ code: "unauthorized" });
  if (changed.outcome === "conflict") throw new Error("the profile kept changing");
  if (changed.outcome === "unchanged")
    return err({ code: "limit_reached", retryAt: `${nextDay(date)}T00:00:00.000Z` });
  return ok(undefined);
}

function nextDay(date: string): string {
  const day = new Date(`${date}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
