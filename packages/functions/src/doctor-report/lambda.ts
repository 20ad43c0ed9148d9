import { behindApi, clockDep, idsDep, logDep, tableDep, tempBlobsDep } from "../compose-aws.ts";
import { doctorReport } from "./handler.ts";

export const handler = behindApi(
  doctorReport({ ...logDep(), ...tempBlobsDep(), ...tableDep(), ...clockDep(), ...idsDep() }),
);
