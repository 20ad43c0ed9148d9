import type { Result } from "@serenya/contract";
import type { z } from "zod";

/** A page as the model is to see it. */
export interface ModelPicture {
  readonly kind: "picture";
  readonly format: "png" | "jpeg";
  readonly bytes: Uint8Array;
}
export type ModelContent = { readonly kind: "text"; readonly text: string } | ModelPicture;

export interface ModelMessage {
  readonly role: "person" | "model";
  readonly content: readonly ModelContent[];
}

interface Asked {
  readonly system: string;
  /** The first and the last are the person's. */
  readonly messages: readonly ModelMessage[];
  readonly maxTokens: number;
  /** Nothing is waited for after this: the answer is then `timed-out`. */
  readonly deadline: Date;
  /** Ends the call at once: it then throws. */
  readonly signal?: AbortSignal;
}
export type TextRequest = Asked;
/** Asks for an object of this form. The schema must have a JSON Schema form, with an object at its top. */
export interface ObjectRequest<T> extends Asked {
  readonly schema: z.ZodType<T>;
}

export interface ModelUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface ModelAnswer<T> {
  readonly value: T;
  readonly usage: ModelUsage;
}

/**
 * Why there is no answer that can be used. Each is something that happens to good requests too: the caller goes
 * on without a model, and says so.
 */
export const modelFailures = [
  /** Too many requests, also after waiting and asking again. */
  "throttled",
  "timed-out",
  /** The service or the way to it is broken. */
  "unavailable",
  /** The model would not. */
  "refused",
  /** A filter of the service held the question or the answer back. */
  "filtered",
  /** The answer is longer than `maxTokens`; its beginning is not given. */
  "truncated",
  /** Not of the form that was asked for, or no answer at all. */
  "malformed",
] as const;
export interface ModelFailure {
  readonly code: (typeof modelFailures)[number];
  /** What it cost all the same. */
  readonly usage: ModelUsage;
}

/**
 * A language model. What it answers is not to be trusted: an object has the form that was asked for, and that is
 * all that is known of it. A request that the service calls wrong is a defect, and throws without quoting it.
 */
export interface Model {
  /** Names the model in results, as "anthropic.claude-haiku-4-5". */
  readonly id: string;
  text(request: TextRequest): Promise<Result<ModelAnswer<string>, ModelFailure>>;
  object<T>(request: ObjectRequest<T>): Promise<Result<ModelAnswer<T>, ModelFailure>>;
}
export interface ModelDep {
  readonly model: Model;
}
