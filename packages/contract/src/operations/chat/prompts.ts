import { z } from "zod";
import { operation } from "../../operation.ts";

export const promptSchema = z.object({
  id: z.string(),
  category: z.enum(["understanding", "urgency", "next-steps", "over-time"]),
  text: z.string(),
});
export type Prompt = z.infer<typeof promptSchema>;

export const chatPrompts = operation({
  method: "GET",
  path: "/chat/prompts",
  summary: "Questions that a person may want to ask",
  auth: "user",
  query: z.object({ content_type: z.enum(["results", "reports"]) }),
  output: z.object({ contentType: z.enum(["results", "reports"]), prompts: z.array(promptSchema) }),
  errors: [],
  cacheSeconds: 86_400,
});
