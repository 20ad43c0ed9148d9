import { limits, type Subscription } from "@serenya/contract";
import type { ProfileItem } from "../records/profile.ts";

const dayMs = 86_400_000;

/** Whether premium runs now. A cancelled subscription runs on until the day that was paid for. */
export function isPremium({ type, status, expiresAt }: Subscription, now: Date): boolean {
  if (type !== "premium" || status === "expired") return false;
  return expiresAt === null ? status === "active" : Date.parse(expiresAt) > now.getTime();
}

/** The one doctor's report that is free in the first seven days: whether it is left, and until when. */
export function freeReport(profile: ProfileItem, now: Date): { available: boolean; until: Date } {
  const until = new Date(profile.created_at + limits.freeReportDays * dayMs);
  return { available: profile.counters.reports_made === 0 && now < until, until };
}
