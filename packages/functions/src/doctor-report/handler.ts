import {
  type ClockDep,
  type IdsDep,
  type MetricsDep,
  orderReport,
  type TableDep,
  type TempBlobsDep,
} from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const doctorReport = (deps: LogDep & MetricsDep & TempBlobsDep & TableDep & ClockDep & IdsDep) =>
  serve(deps, "doctor-report", {
    doctorReport: ({ user, body, correlationId }) => orderReport(deps)(user, body, correlationId),
  });
