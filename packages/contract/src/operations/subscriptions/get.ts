import { z } from "zod";
import { operation } from "../../operation.ts";
import { subscriptionSchema } from "../../schemas/account.ts";

export const subscriptionsGet = operation({
  method: "GET",
  path: "/subscriptions",
  summary: "What the account has, and whether its free doctor's report is left",
  auth: "user",
  output: z.object({
    subscription: subscriptionSchema,
    freeReport: z.object({ available: z.boolean(), until: z.iso.datetime() }),
  }),
  errors: [],
});
