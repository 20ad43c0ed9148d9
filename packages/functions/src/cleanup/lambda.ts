import { behindApi, clockDep, logDep, signerDep, tempBlobsDep } from "../compose-aws.ts";
import { cleanup } from "./handler.ts";

export const handler = behindApi(cleanup({ ...logDep(), ...tempBlobsDep(), ...signerDep(), ...clockDep() }));
