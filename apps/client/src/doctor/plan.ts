import type { Operations, Output } from "@serenya/contract";

type Answer = Output<Operations["subscriptionsGet"]>;

/** What the account may make now. */
export type Plan =
  | { readonly kind: "premium" }
  /** The one that is free, until then (ISO 8601). */
  | { readonly kind: "free"; readonly until: string }
  | { readonly kind: "needed" };

/** A cancelled subscription runs on until the day that was paid for. */
export function planOf({ subscription, freeReport }: Answer, now: Date): Plan {
  const { type, status, expiresAt } = subscription;
  const runs = expiresAt === null ? status === "active" : new Date(expiresAt) > now;
  if (type === "premium" && status !== "expired" && runs) return { kind: "premium" };
  return freeReport.available ? { kind: "free", until: freeReport.until } : { kind: "needed" };
}
