import { type ClockDep, type IdsDep, orderReport, type TableDep, type TempBlobsDep } from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const doctorReport = (deps: LogDep & TempBlobsDep & TableDep & ClockDep & IdsDep) =>
  serve(deps, "doctor-report", { doctorReport: ({ user, body }) => orderReport(deps)(user, body) });
