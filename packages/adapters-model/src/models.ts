import type { ModelUsage } from "@serenya/domain";

/** US dollars a million tokens. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
}

/**
 * How a model is made to answer with an object: it must use the one tool, any tool, or may choose. Some newer models
 * refuse to be forced: then `auto`, and the answer is checked as always.
 */
export type ToolChoice = "tool" | "any" | "auto";

interface KnownModel {
  readonly price: ModelPrice;
  /** The day on which the price was looked up. */
  readonly priceOn: string;
  readonly toolChoice: ToolChoice;
}

/**
 * What is known of models, by id. Prices are list prices without tax, on demand. Bedrock:
 * https://aws.amazon.com/bedrock/pricing/ (called in one region or through a profile of its continent, `eu.`, which
 * costs a tenth more than a global profile). Anthropic: https://claude.com/pricing. A model that is not listed is used
 * all the same; without a price of its own (SERENYA_MODEL_PRICE) it costs nothing and has no daily budget.
 */
const known: Readonly<Record<string, KnownModel>> = {
  "anthropic.claude-haiku-4-5-20251001-v1:0": {
    price: { input: 1.1, output: 5.5 },
    priceOn: "2026-11-22",
    toolChoice: "tool",
  },
  "claude-haiku-4-5-20251001": { price: { input: 1, output: 5 }, priceOn: "2026-11-22", toolChoice: "tool" },
};

/** Where nothing else is configured: reached its regions' list on the day of its price. */
export const defaultModels = {
  bedrock: "eu.anthropic.claude-haiku-4-5-20251001-v1:0",
  anthropic: "claude-haiku-4-5-20251001",
} as const;

/** The list price by model id, inference profile id or ARN; undefined when it isn't known. */
export const priceOf = (modelId: string): ModelPrice | undefined => knownModel(modelId)?.price;

/** How a model is asked for an object; one that is not listed is not forced. */
export const toolChoiceOf = (modelId: string): ToolChoice => knownModel(modelId)?.toolChoice ?? "auto";

/** Millionths of a dollar: the price of a million tokens in dollars is that of one token in these. */
export const costMicroUsd = (price: ModelPrice, usage: ModelUsage): number =>
  usage.inputTokens * price.input + usage.outputTokens * price.output;

function knownModel(modelId: string): KnownModel | undefined {
  const id = modelId.split("/").at(-1) ?? "";
  return known[id.replace(/^eu\./, "")];
}
