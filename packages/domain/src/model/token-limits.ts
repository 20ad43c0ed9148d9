import type { ModelTask } from "./assistant.ts";

/**
 * The most tokens of an answer, hard limits at the service. Chat, explanation ("analysis") and report are the
 * specification's; a page that is transcribed needs what its rows take, about forty tokens each.
 */
export const mostTokens: Readonly<Record<ModelTask, number>> = {
  reading: 4_000,
  explanation: 1_500,
  chat: 400,
  report: 2_500,
};
