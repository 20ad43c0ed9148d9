import { jobResult, type MetricsDep, type TempBlobsDep } from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const result = (deps: LogDep & MetricsDep & TempBlobsDep) =>
  serve(deps, "result", { result: ({ user, params }) => jobResult(deps)(user, params.jobId) });
