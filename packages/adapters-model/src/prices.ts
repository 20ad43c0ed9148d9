/** US dollars a million tokens. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
}

/**
 * List prices as of 2026-11-22, without tax, on demand. A model that is not listed is used all the same: its cost is
 * then not recorded. Bedrock: https://aws.amazon.com/bedrock/pricing/ (called in one region or through a profile of
 * its continent, `eu.`, which costs a tenth more than a global profile). Anthropic: https://claude.com/pricing
 */
const listed: Readonly<Record<string, ModelPrice>> = {
  "anthropic.claude-haiku-4-5-20251001-v1:0": { input: 1.1, output: 5.5 },
  "claude-haiku-4-5-20251001": { input: 1, output: 5 },
};

/** The list price by model id, inference profile id or ARN; undefined when it isn't known. */
export function priceOf(modelId: string): ModelPrice | undefined {
  const id = modelId.split("/").at(-1) ?? "";
  return listed[id.replace(/^eu\./, "")];
}

/** Millionths of a dollar: the price of a million tokens in dollars is that of one token in these. */
export const costMicroUsd = (
  price: ModelPrice,
  usage: { readonly inputTokens: number; readonly outputTokens: number },
): number => usage.inputTokens * price.input + usage.outputTokens * price.output;
