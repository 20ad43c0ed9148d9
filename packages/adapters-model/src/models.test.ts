import { expect, test } from "vitest";
import { costMicroUsd, priceOf } from "./models.ts";

test("a price is found by model id, profile id and ARN, and not for what costs otherwise", () => {
  const price = { input: 1.1, output: 5.5 };
  const id = "anthropic.claude-haiku-4-5-20251001-v1:0";
  expect(priceOf(id)).toEqual(price);
  expect(priceOf(`eu.${id}`)).toEqual(price);
  expect(priceOf(`arn:aws:bedrock:eu-west-1:000000000000:inference-profile/eu.${id}`)).toEqual(price);
  expect(priceOf(`global.${id}`)).toBeUndefined();
  expect(priceOf("somebody.something-else")).toBeUndefined();
});

test("a million tokens in cost their price in dollars", () => {
  expect(costMicroUsd({ input: 1.1, output: 5.5 }, { inputTokens: 1_000_000, outputTokens: 0 })).toBeCloseTo(
    1_100_000,
  );
});
