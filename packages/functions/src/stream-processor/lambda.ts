import { eventBlobsDep, logDep } from "../compose-aws.ts";
import { streamProcessor } from "./handler.ts";

export const handler = streamProcessor({ ...logDep(), ...eventBlobsDep() });
