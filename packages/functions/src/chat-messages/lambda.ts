import { behindApi, clockDep, idsDep, logDep, metricsDep, tableDep, tempBlobsDep } from "../compose-aws.ts";
import { chatMessages } from "./handler.ts";

export const handler = behindApi(
  chatMessages({
    ...logDep(),
    ...metricsDep(),
    ...tempBlobsDep(),
    ...tableDep(),
    ...clockDep(),
    ...idsDep(),
  }),
);
