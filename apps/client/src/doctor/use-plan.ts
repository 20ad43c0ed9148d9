import type { Operations, Output } from "@serenya/contract";
import { useQuery } from "@tanstack/react-query";
import { failureText } from "../app/failure-text.ts";
import { useServices } from "../app/services.ts";
import { useTexts } from "../texts/index.ts";

export const planKey = ["plan"];

type Answer = Output<Operations["subscriptionsGet"]>;

/** What the account may make now. */
export type Plan =
  | { readonly kind: "premium" }
  /** The one that is free, until then (ISO 8601). */
  | { readonly kind: "free"; readonly until: string }
  | { readonly kind: "needed" };

/** Asks the server, each time the screen opens. */
export function usePlan(canAsk: boolean): {
  readonly plan: Plan | null;
  readonly fault: string | null;
  readonly retry: () => void;
} {
  const { client } = useServices();
  const texts = useTexts();
  const { data, refetch } = useQuery({
    queryKey: planKey,
    enabled: canAsk,
    staleTime: 0,
    retry: false,
    networkMode: "always",
    queryFn: () => client.subscriptionsGet(),
  });
  return {
    plan: data?.ok ? planOf(data.value, new Date()) : null,
    fault: data && !data.ok ? failureText(data.error, texts) : null,
    retry: () => void refetch(),
  };
}

/** A cancelled subscription runs on until the day that was paid for. */
export function planOf({ subscription, freeReport }: Answer, now: Date): Plan {
  const { type, status, expiresAt } = subscription;
  const runs = expiresAt === null ? status === "active" : new Date(expiresAt) > now;
  if (type === "premium" && status !== "expired" && runs) return { kind: "premium" };
  return freeReport.available ? { kind: "free", until: freeReport.until } : { kind: "needed" };
}
