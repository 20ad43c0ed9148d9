import {
  clockDep,
  configDep,
  idsDep,
  logDep,
  readerDep,
  signerDep,
  tableDep,
  tempBlobsDep,
} from "../compose-aws.ts";
import { process } from "./handler.ts";

export const handler = process({
  ...logDep(),
  ...tempBlobsDep(),
  ...tableDep(),
  ...signerDep(),
  ...readerDep(),
  ...clockDep(),
  ...idsDep(),
  ...configDep(),
});
