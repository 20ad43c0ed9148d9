import { z } from "zod";
import { limits } from "../../limits.ts";
import { operation } from "../../operation.ts";
import { languageSchema } from "../../schemas/account.ts";
import { jobIdSchema } from "../../schemas/ids.ts";
import { deviceKeySchema } from "../../schemas/keys.ts";
import { readingSchema } from "../../schemas/reading.ts";

export const chatMessages = operation({
  method: "POST",
  path: "/chat/messages",
  summary: "Ask about results; the device sends along what the answer may draw on",
  auth: "user",
  body: z.strictObject({
    message: z.string().trim().min(1).max(limits.chat.messageCharacters),
    reading: readingSchema,
    language: languageSchema.default("en"),
    deviceKey: deviceKeySchema,
  }),
  output: z.object({ jobId: jobIdSchema }),
  status: 202,
  errors: ["limit_reached"],
});
