import { useQuery } from "@tanstack/react-query";
import { useServices } from "../../app/services.ts";

/** Whether this browser and device can hold a passkey for the lock; undefined while that is asked. */
export function usePasskeyOffer(): boolean | undefined {
  const { vault } = useServices();
  return useQuery({
    queryKey: ["can-use-passkey"],
    queryFn: () => vault.canUsePasskey(),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  }).data;
}
