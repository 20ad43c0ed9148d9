import { err, ok, type Result } from "@serenya/contract";
import type { Clock, Metrics, Model, ModelUsage } from "@serenya/domain";
import { anthropicModel } from "./anthropic/anthropic-model.ts";
import { bedrockModel } from "./bedrock/bedrock-model.ts";
import { costMicroUsd, priceOf, toolChoiceOf } from "./models.ts";
import { listModels } from "./openai/list-models.ts";
import { openAiModel } from "./openai/openai-model.ts";
import type { ModelChoice, ModelSettings } from "./settings.ts";

/** A model with what its calls cost. */
export interface OpenedModel {
  readonly model: Model;
  /** Millionths of a US dollar; 0 where the price is not known. */
  costMicroUsd(usage: ModelUsage): number;
}

/**
 * The model that the settings ask for. Nothing is asked of the provider yet, but which models a server has where
 * the settings name none: the error is then a sentence.
 */
export async function openModel(
  { choice, price }: ModelSettings,
  deps: { readonly metrics: Metrics; readonly clock: Clock },
): Promise<Result<OpenedModel, string>> {
  const named = await withModelId(choice);
  if (!named.ok) return named;
  const { modelId } = named.value;
  const listed = price ?? priceOf(modelId);
  return ok({
    model: modelOf(named.value, { ...deps, price: listed }),
    costMicroUsd: (usage) => (listed ? costMicroUsd(listed, usage) : 0),
  });
}

type NamedChoice = ModelChoice & { readonly modelId: string };

async function withModelId(choice: ModelChoice): Promise<Result<NamedChoice, string>> {
  const { modelId } = choice;
  if (modelId !== undefined) return ok({ ...choice, modelId });
  if (choice.provider !== "openai") throw new Error("only servers of OpenAI's kind may have no model named");
  const models = await listModels(choice);
  if (!models)
    return err(
      "The server at SERENYA_MODEL_URL does not say which models it has. Name one in SERENYA_MODEL.",
    );
  const [only, second] = models;
  if (only === undefined)
    return err("The server at SERENYA_MODEL_URL has no model yet. Load one, and start again.");
  if (second !== undefined)
    return err(
      `The server at SERENYA_MODEL_URL has several models. Name one in SERENYA_MODEL: ${models.join(", ")}.`,
    );
  return ok({ ...choice, modelId: only });
}

function modelOf(
  choice: NamedChoice,
  options: Pick<Parameters<typeof bedrockModel>[0], "metrics" | "clock" | "price">,
): Model {
  const { modelId } = choice;
  const toolChoice = toolChoiceOf(modelId);
  switch (choice.provider) {
    case "bedrock":
      return bedrockModel({ ...options, modelId, region: choice.region, toolChoice });
    case "anthropic":
      return anthropicModel({ ...options, modelId, apiKey: choice.apiKey, toolChoice });
    case "openai":
      return openAiModel({ ...options, modelId, baseUrl: choice.baseUrl, apiKey: choice.apiKey });
  }
}
