import { behindApi, clockDep, idsDep, logDep, tableDep, tempBlobsDep } from "../compose-aws.ts";
import { upload } from "./handler.ts";

export const handler = behindApi(
  upload({ ...logDep(), ...tempBlobsDep(), ...tableDep(), ...clockDep(), ...idsDep() }),
);
