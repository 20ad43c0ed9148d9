import { askQuestion, type ClockDep, type IdsDep, type TableDep, type TempBlobsDep } from "@serenya/domain";
import { serve } from "../http/serve.ts";
import type { LogDep } from "../log.ts";

export const chatMessages = (deps: LogDep & TempBlobsDep & TableDep & ClockDep & IdsDep) =>
  serve(deps, "chat-messages", { chatMessages: ({ user, body }) => askQuestion(deps)(user, body) });
