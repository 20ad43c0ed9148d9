import { behindApi, clockDep, logDep, metricsDep, signerDep, tempBlobsDep } from "../compose-aws.ts";
import { cleanup } from "./handler.ts";
import { lookOrAnswer } from "./look-or-answer.ts";

const deps = { ...logDep(), ...metricsDep(), ...tempBlobsDep(), ...signerDep(), ...clockDep() };

export const handler = lookOrAnswer(deps, behindApi(cleanup(deps)));
