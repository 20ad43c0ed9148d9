import {
  assistantDep,
  clockDep,
  configDep,
  idsDep,
  logDep,
  metricsDep,
  readerDep,
  signerDep,
  tableDep,
  tempBlobsDep,
} from "../compose-aws.ts";
import { process } from "./handler.ts";

export const handler = process({
  ...logDep(),
  ...metricsDep(),
  ...tempBlobsDep(),
  ...tableDep(),
  ...signerDep(),
  ...readerDep(),
  ...clockDep(),
  ...idsDep(),
  ...configDep(),
  ...assistantDep(),
});
