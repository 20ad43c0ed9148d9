import type { Prompt } from "@serenya/contract";
import { useQuery } from "@tanstack/react-query";
import { useServices } from "../app/services.ts";

const DAY_MS = 86_400_000;

/** The suggested questions; asked for once a day, as the server lets them be kept. Undefined until they are there. */
export function usePrompts(isSignedIn: boolean): {
  readonly prompts: readonly Prompt[] | undefined;
  readonly hasFailed: boolean;
} {
  const { client } = useServices();
  const { data, isError } = useQuery({
    queryKey: ["chat-prompts", "results"],
    enabled: isSignedIn,
    staleTime: DAY_MS,
    gcTime: DAY_MS,
    retry: false,
    queryFn: async () => {
      const answer = await client.chatPrompts({ query: { content_type: "results" } });
      if (!answer.ok) throw new Error("no prompts", { cause: answer.error });
      return answer.value.prompts;
    },
  });
  return { prompts: data, hasFailed: isError };
}
