import {
  type ClockDep,
  deleteAccount,
  type FieldCipherDep,
  type MetricsDep,
  readProfile,
  type SignerDep,
  type TableDep,
  type TempBlobsDep,
  updateProfile,
} from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const user = (
  deps: LogDep & MetricsDep & TableDep & FieldCipherDep & TempBlobsDep & SignerDep & ClockDep,
) =>
  serve(deps, "user", {
    profileGet: (request) => readProfile(deps)(request.user),
    profileUpdate: (request) => updateProfile(deps)(request.user, request.body),
    profileDelete: (request) => deleteAccount(deps)(request.user),
  });
