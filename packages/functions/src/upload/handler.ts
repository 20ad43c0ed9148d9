import {
  announceUpload,
  type ClockDep,
  type IdsDep,
  type MetricsDep,
  type TableDep,
  type TempBlobsDep,
} from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const upload = (deps: LogDep & MetricsDep & TempBlobsDep & TableDep & ClockDep & IdsDep) =>
  serve(deps, "upload", {
    upload: ({ user, body, correlationId }) => announceUpload(deps)(user, body, correlationId),
  });
