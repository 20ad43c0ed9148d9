import { useQuery } from "@tanstack/react-query";
import { failureText } from "../app/failure-text.ts";
import { useServices } from "../app/services.ts";
import { useTexts } from "../texts/index.ts";
import { type Plan, planOf } from "./plan.ts";

export const planKey = ["plan"];

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
