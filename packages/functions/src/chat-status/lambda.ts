import { behindApi, logDep, metricsDep, tempBlobsDep } from "../compose-aws.ts";
import { chatStatus } from "./handler.ts";

export const handler = behindApi(chatStatus({ ...logDep(), ...metricsDep(), ...tempBlobsDep() }));
