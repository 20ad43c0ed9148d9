import { clockDep, configDep, logDep, metricsDep, signerDep, tableDep } from "../compose-aws.ts";
import { authorizer } from "./handler.ts";

export const handler = authorizer({
  ...logDep(),
  ...metricsDep(),
  ...signerDep(),
  ...tableDep(),
  ...clockDep(),
  ...configDep(),
});
