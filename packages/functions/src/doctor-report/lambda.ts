import { behindApi, clockDep, idsDep, logDep, metricsDep, tableDep, tempBlobsDep } from "../compose-aws.ts";
import { doctorReport } from "./handler.ts";

export const handler = behindApi(
  doctorReport({
    ...logDep(),
    ...metricsDep(),
    ...tempBlobsDep(),
    ...tableDep(),
    ...clockDep(),
    ...idsDep(),
  }),
);
