import { behindApi, logDep, tempBlobsDep } from "../compose-aws.ts";
import { chatStatus } from "./handler.ts";

export const handler = behindApi(chatStatus({ ...logDep(), ...tempBlobsDep() }));
