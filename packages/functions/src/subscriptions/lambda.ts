import { behindApi, clockDep, logDep, tableDep } from "../compose-aws.ts";
import { subscriptions } from "./handler.ts";

export const handler = behindApi(subscriptions({ ...logDep(), ...tableDep(), ...clockDep() }));
