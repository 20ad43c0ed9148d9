import { clockDep, configDep, logDep, signerDep, tableDep } from "../compose-aws.ts";
import { authorizer } from "./handler.ts";

export const handler = authorizer({
  ...logDep(),
  ...signerDep(),
  ...tableDep(),
  ...clockDep(),
  ...configDep(),
});
