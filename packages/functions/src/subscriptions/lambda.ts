import { behindApi, clockDep, logDep, metricsDep, tableDep } from "../compose-aws.ts";
import { subscriptions } from "./handler.ts";

export const handler = behindApi(
  subscriptions({ ...logDep(), ...metricsDep(), ...tableDep(), ...clockDep() }),
);
