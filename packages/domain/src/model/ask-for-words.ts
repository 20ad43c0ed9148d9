import { checkWords, type Facts } from "@serenya/clinical";
import { err, ok, type Result, type RowReference, type WithoutModel } from "@serenya/contract";
import { z } from "zod";
import type { MetricsDep } from "../ports/metrics.ts";
import type { Assistant, ModelTask, NoAnswer } from "./assistant.ts";
import { marked, newMarker, withMarker } from "./prompts/marker.ts";
import type { Prompt } from "./prompts/prompt.ts";

/** What a model answers with where it writes: its text, and whether there is an answer at all. */
export const wordsSchema = z.strictObject({
  answerable: z.boolean(),
  paragraphs: z.array(z.string().min(1).max(900)).min(1).max(6),
});

export interface AskForWords {
  readonly task: Exclude<ModelTask, "reading">;
  readonly prompt: Prompt;
  readonly facts: Facts;
  /** The person's own words, where there are any. */
  readonly question?: string;
  readonly deadline: Date;
  readonly signal: AbortSignal;
}

/** A text by a model that holds nothing but the facts; numbers put in by code. */
export interface ModelWords {
  readonly paragraphs: readonly string[];
  readonly rows: readonly RowReference[];
  readonly model: string;
}

/**
 * Asks a model for a text about results and looks through it. One that adds anything to the facts is thrown away
 * whole, and counted: the caller goes on with the built-in text and says why.
 */
export async function askForWords(
  { assistant, metrics }: { readonly assistant: Assistant } & MetricsDep,
  { task, prompt, facts, question, deadline, signal }: AskForWords,
): Promise<Result<ModelWords, WithoutModel>> {
  const marker = newMarker();
  const parts = [
    `Language: ${facts.language}`,
    marked(marker, "Results:", facts.facts.map(shown)),
    ...(question === undefined ? [] : [marked(marker, "Question:", question)]),
  ];
  const asked = await assistant.ask({
    task,
    prompt: withMarker(prompt, marker),
    content: [{ kind: "text", text: parts.join("\n\n") }],
    schema: wordsSchema,
    deadline,
    signal,
  });
  if (!asked.ok) return err(withoutModel(asked.error));
  const checked = checkWords(asked.value.paragraphs, facts, { canary: marker });
  metrics.record({ ModelWords: 1 }, { outcome: checked.ok ? "ok" : (checked.error[0]?.code ?? "form") });
  if (!checked.ok) return err("rejected");
  if (!asked.value.answerable) return err("not-asked");
  return ok({ ...checked.value, model: assistant.id });
}

/** Of a fact, what the model needs: no address, no name of a person, nothing but the result. */
const shown = ({ id, name, value, range, position, collected, about, certain }: Facts["facts"][number]) => ({
  id,
  name,
  value,
  range,
  position,
  collected,
  certain,
  about,
});

const withoutModel = (code: NoAnswer): WithoutModel =>
  code === "budget-spent" ? "budget-spent" : "unavailable";
