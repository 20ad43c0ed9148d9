import { behindApi, logDep, metricsDep } from "../compose-aws.ts";
import { chatPrompts } from "./handler.ts";

export const handler = behindApi(chatPrompts({ ...logDep(), ...metricsDep() }));
