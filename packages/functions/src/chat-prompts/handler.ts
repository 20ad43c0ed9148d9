import { ok } from "@serenya/contract";
import { type MetricsDep, chatPrompts as promptsFor } from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const chatPrompts = (deps: LogDep & MetricsDep) =>
  serve(deps, "chat-prompts", { chatPrompts: async ({ query }) => ok(promptsFor(query.content_type)) });
