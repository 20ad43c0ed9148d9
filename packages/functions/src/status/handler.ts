import { jobStatus, type MetricsDep, type TempBlobsDep } from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const status = (deps: LogDep & MetricsDep & TempBlobsDep) =>
  serve(deps, "status", { status: ({ user, params }) => jobStatus(deps)(user, params.jobId) });
