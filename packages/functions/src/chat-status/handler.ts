import { type MetricsDep, chatStatus as statusOfChat, type TempBlobsDep } from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const chatStatus = (deps: LogDep & MetricsDep & TempBlobsDep) =>
  serve(deps, "chat-status", { chatStatus: ({ user, params }) => statusOfChat(deps)(user, params.jobId) });
