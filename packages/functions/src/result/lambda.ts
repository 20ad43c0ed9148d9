import { behindApi, logDep, metricsDep, tempBlobsDep } from "../compose-aws.ts";
import { result } from "./handler.ts";

export const handler = behindApi(result({ ...logDep(), ...metricsDep(), ...tempBlobsDep() }));
