import {
  type CheckedWords,
  checkWords,
  type Facts,
  isCheckedLanguage,
  type RejectionCode,
} from "@serenya/clinical";
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
 * Asks a model for a text about results and looks through it. What adds anything to the facts is thrown away, and
 * counted; where nothing is left the caller goes on with the built-in text and says why.
 */
export async function askForWords(
  { assistant, metrics }: { readonly assistant: Assistant } & MetricsDep,
  { task, prompt, facts, question, deadline, signal }: AskForWords,
): Promise<Result<ModelWords, WithoutModel>> {
  if (!isCheckedLanguage(facts.language)) return err("not-asked");
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
  const kept = whatHolds(asked.value.paragraphs, facts, marker);
  metrics.record({ ModelWords: 1 }, { outcome: kept.outcome });
  if (!kept.words) return err("rejected");
  if (!asked.value.answerable) return err("not-asked");
  return ok({ ...kept.words, model: assistant.id });
}

/**
 * Faults that may stand beside good paragraphs: words that our texts don't have, a result that was not given, or a
 * direction that can't be told from the sentence. With any other the model has done what it never may, and nothing of
 * its text is shown.
 */
const slips: ReadonlySet<RejectionCode> = new Set(["word", "whole", "analyte", "direction"]);

/** All of a text, or the paragraphs of it that hold, each on its own and all together; or nothing, and why. */
function whatHolds(
  paragraphs: readonly string[],
  facts: Facts,
  canary: string,
): { readonly outcome: RejectionCode | "ok" | "in-part"; readonly words?: CheckedWords } {
  const whole = checkWords(paragraphs, facts, { canary });
  if (whole.ok) return { outcome: "ok", words: whole.value };
  const outcome = whole.error.find(({ code }) => !slips.has(code))?.code ?? whole.error[0]?.code ?? "form";
  if (!slips.has(outcome)) return { outcome };
  const holding = paragraphs.filter((_, place) => whole.error.every(({ paragraph }) => paragraph !== place));
  const part = holding.length > 0 ? checkWords(holding, facts, { canary }) : whole;
  return part.ok ? { outcome: "in-part", words: part.value } : { outcome };
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
