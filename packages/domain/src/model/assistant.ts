import type { Result } from "@serenya/contract";
import type { z } from "zod";
import type { ModelContent, ModelFailure } from "../ports/model.ts";
import type { Prompt } from "./prompts/prompt.ts";

/** What the language model is asked for. Each has its most tokens (limits.ts) and its prompt. */
export const modelTasks = ["reading", "explanation", "chat", "report"] as const;
export type ModelTask = (typeof modelTasks)[number];

export interface Ask<T> {
  readonly task: ModelTask;
  readonly prompt: Prompt;
  /** What the person, the document and the results bring, after the prompt. */
  readonly content: readonly ModelContent[];
  /** The form of the answer: an object at its top. */
  readonly schema: z.ZodType<T>;
  readonly deadline: Date;
  /** Ends the call at once: it then throws. */
  readonly signal: AbortSignal;
}

/** Why there is no answer: the model's own reasons, or the day's budget. */
export type NoAnswer = ModelFailure["code"] | "budget-spent";

/**
 * The language model as use cases ask it: by task, within its limit of tokens and the day's budget. What it answers
 * is not to be trusted; without an answer everything goes on with the built-in texts and readers.
 */
export interface Assistant {
  /** Names the model in results. */
  readonly id: string;
  ask<T>(ask: Ask<T>): Promise<Result<T, NoAnswer>>;
}
export interface AssistantDep {
  /** null where no model is configured. */
  readonly assistant: Assistant | null;
}
