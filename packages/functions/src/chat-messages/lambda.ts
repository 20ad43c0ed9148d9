import { behindApi, clockDep, idsDep, logDep, tableDep, tempBlobsDep } from "../compose-aws.ts";
import { chatMessages } from "./handler.ts";

export const handler = behindApi(
  chatMessages({ ...logDep(), ...tempBlobsDep(), ...tableDep(), ...clockDep(), ...idsDep() }),
);
