import { clockDep, eventBlobsDep, logDep, metricsDep } from "../compose-aws.ts";
import { streamProcessor } from "./handler.ts";

export const handler = streamProcessor({ ...logDep(), ...metricsDep(), ...eventBlobsDep(), ...clockDep() });
