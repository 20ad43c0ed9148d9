import { z } from "zod";
import { operation } from "../../operation.ts";

export const subscriptionsWebhook = operation({
  method: "POST",
  path: "/subscriptions/webhook",
  summary: "What a store tells about a purchase; proved by the store's own signature",
  auth: "store",
  body: z.union([
    z.object({ signedPayload: z.string() }),
    z.object({ message: z.object({ data: z.string(), messageId: z.string() }), subscription: z.string() }),
  ]),
  output: z.object({ accepted: z.literal(true) }),
  errors: ["unauthorized"],
});
