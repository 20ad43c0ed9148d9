import {
  askQuestion,
  type ClockDep,
  type IdsDep,
  type MetricsDep,
  type TableDep,
  type TempBlobsDep,
} from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const chatMessages = (deps: LogDep & MetricsDep & TempBlobsDep & TableDep & ClockDep & IdsDep) =>
  serve(deps, "chat-messages", {
    chatMessages: ({ user, body, correlationId }) => askQuestion(deps)(user, body, correlationId),
  });
