import { behindApi, logDep, metricsDep, tempBlobsDep } from "../compose-aws.ts";
import { status } from "./handler.ts";

export const handler = behindApi(status({ ...logDep(), ...metricsDep(), ...tempBlobsDep() }));
