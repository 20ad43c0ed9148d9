import { useMemo } from "react";
import { useLanguage } from "../../app/use-language.ts";
import { useLive } from "../../app/use-live.ts";
import { listTrends, type Trend } from "../../trends/list-trends.ts";

/** Every trend; follows new reports and confirmations. */
export function useTrends(): readonly Trend[] {
  const observations = useLive(["reports"], ["observations"], (records) => records.observations());
  const language = useLanguage();
  return useMemo(() => listTrends(observations, language), [observations, language]);
}
