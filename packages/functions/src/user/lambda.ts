import {
  behindApi,
  clockDep,
  fieldCipherDep,
  logDep,
  metricsDep,
  signerDep,
  tableDep,
  tempBlobsDep,
} from "../compose-aws.ts";
import { user } from "./handler.ts";

export const handler = behindApi(
  user({
    ...logDep(),
    ...metricsDep(),
    ...tableDep(),
    ...fieldCipherDep(),
    ...tempBlobsDep(),
    ...signerDep(),
    ...clockDep(),
  }),
);
