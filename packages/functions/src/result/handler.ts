import { jobResult, type TempBlobsDep } from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const result = (deps: LogDep & TempBlobsDep) =>
  serve(deps, "result", { result: ({ user, params }) => jobResult(deps)(user, params.jobId) });
