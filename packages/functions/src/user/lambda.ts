import {
  behindApi,
  clockDep,
  fieldCipherDep,
  logDep,
  signerDep,
  tableDep,
  tempBlobsDep,
} from "../compose-aws.ts";
import { user } from "./handler.ts";

export const handler = behindApi(
  user({ ...logDep(), ...tableDep(), ...fieldCipherDep(), ...tempBlobsDep(), ...signerDep(), ...clockDep() }),
);
