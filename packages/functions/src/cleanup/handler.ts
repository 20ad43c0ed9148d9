import { type ClockDep, cleanUp, type MetricsDep, type SignerDep, type TempBlobsDep } from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const cleanup = (deps: LogDep & MetricsDep & TempBlobsDep & SignerDep & ClockDep) =>
  serve(deps, "cleanup", { cleanup: ({ user, params }) => cleanUp(deps)(user, params.jobId) });
