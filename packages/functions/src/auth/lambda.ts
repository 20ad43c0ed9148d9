import {
  behindApi,
  clockDep,
  configDep,
  emailIndexDep,
  fieldCipherDep,
  identityKeysDep,
  idsDep,
  logDep,
  metricsDep,
  signerDep,
  tableDep,
} from "../compose-aws.ts";
import { auth } from "./handler.ts";

export const handler = behindApi(
  auth({
    ...logDep(),
    ...metricsDep(),
    ...tableDep(),
    ...signerDep(),
    ...fieldCipherDep(),
    ...emailIndexDep(),
    ...identityKeysDep(),
    ...clockDep(),
    ...idsDep(),
    ...configDep(),
  }),
);
