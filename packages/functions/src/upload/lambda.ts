import { behindApi, clockDep, idsDep, logDep, metricsDep, tableDep, tempBlobsDep } from "../compose-aws.ts";
import { upload } from "./handler.ts";

export const handler = behindApi(
  upload({ ...logDep(), ...metricsDep(), ...tempBlobsDep(), ...tableDep(), ...clockDep(), ...idsDep() }),
);
