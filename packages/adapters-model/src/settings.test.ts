import { describe, expect, it } from "vitest";
import { readModelSettings } from "./settings.ts";

const choiceOf = (environment: Record<string, string>) => {
  const read = readModelSettings(environment);
  return read.ok ? read.value?.choice : read.error;
};

describe("the environment's language model", () => {
  it("is none, unless one is asked for", () => {
    expect(readModelSettings({})).toEqual({ ok: true, value: null });
    expect(choiceOf({ SERENYA_MODEL_URL: "" })).toBeUndefined();
    expect(
      choiceOf({ SERENYA_MODEL_PROVIDER: "none", SERENYA_MODEL_URL: "http://127.0.0.1:1/v1" }),
    ).toBeUndefined();
  });

  it("is a server that speaks OpenAI's protocol where there is an address", () => {
    expect(readModelSettings({ SERENYA_MODEL_URL: "http://127.0.0.1:11434/v1" })).toEqual({
      ok: true,
      value: {
        choice: {
          provider: "openai",
          modelId: undefined,
          baseUrl: "http://127.0.0.1:11434/v1",
          apiKey: undefined,
        },
        price: undefined,
        dailyUsd: 5,
      },
    });
  });

  it("is Anthropic's or Bedrock's with a model of ours where none is named", () => {
    expect(choiceOf({ SERENYA_MODEL_PROVIDER: "anthropic", SERENYA_MODEL_KEY: "k" })).toEqual({
      provider: "anthropic",
      modelId: "claude-haiku-4-5-20251001",
      apiKey: "k",
    });
    expect(
      choiceOf({ SERENYA_MODEL_PROVIDER: "bedrock", AWS_REGION: "eu-west-1", SERENYA_MODEL: "m" }),
    ).toEqual({ provider: "bedrock", modelId: "m", region: "eu-west-1" });
  });

  it("has a price and a day's budget of its own where they are given", () => {
    const url = "http://127.0.0.1:1/v1";
    const read = readModelSettings({
      SERENYA_MODEL_URL: url,
      SERENYA_MODEL_PRICE: "0.25/1.25",
      SERENYA_MODEL_DAILY_USD: "0",
    });
    expect(read).toMatchObject({ value: { price: { input: 0.25, output: 1.25 }, dailyUsd: 0 } });
  });

  it.each([
    [{ SERENYA_MODEL_PROVIDER: "openai" }, "SERENYA_MODEL_URL"],
    [{ SERENYA_MODEL_URL: "secret-sk-123" }, "SERENYA_MODEL_URL"],
    [{ SERENYA_MODEL_URL: "file:///secret-sk-123" }, "SERENYA_MODEL_URL"],
    [{ SERENYA_MODEL_PROVIDER: "anthropic" }, "SERENYA_MODEL_KEY"],
    [{ SERENYA_MODEL_PROVIDER: "bedrock" }, "AWS_REGION"],
    [{ SERENYA_MODEL_PROVIDER: "secret-sk-123" }, "SERENYA_MODEL_PROVIDER"],
    [{ SERENYA_MODEL_URL: "http://a/v1", SERENYA_MODEL_PRICE: "secret-sk-123" }, "SERENYA_MODEL_PRICE"],
    [{ SERENYA_MODEL_URL: "http://a/v1", SERENYA_MODEL_PRICE: "1/2/3" }, "SERENYA_MODEL_PRICE"],
    [{ SERENYA_MODEL_URL: "http://a/v1", SERENYA_MODEL_DAILY_USD: "-1" }, "SERENYA_MODEL_DAILY_USD"],
    [{ SERENYA_MODEL_URL: "http://a/v1", SERENYA_MODEL_DAILY_USD: "much" }, "SERENYA_MODEL_DAILY_USD"],
  ])("says which variable is wrong, and not what stands in it: %j", (environment, variable) => {
    const read = readModelSettings(environment as Record<string, string>);
    expect(read).toMatchObject({ ok: false, error: expect.stringContaining(variable) });
    expect(JSON.stringify(read)).not.toContain("secret-sk-123");
  });
});
