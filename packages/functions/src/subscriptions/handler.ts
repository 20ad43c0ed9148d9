import { err } from "@serenya/contract";
import { type ClockDep, type MetricsDep, readSubscription, type TableDep } from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const subscriptions = (deps: LogDep & MetricsDep & TableDep & ClockDep) =>
  serve(deps, "subscriptions", {
    subscriptionsGet: ({ user }) => readSubscription(deps)(user),
    // No store is connected: nothing that claims to come from one is believed.
    subscriptionsWebhook: async () => err({ code: "not_available" }),
  });
