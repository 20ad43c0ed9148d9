import { err, ok, type Result } from "@serenya/contract";
import { defaultModels, type ModelPrice } from "./models.ts";

/** Which model is to be used, and where it answers. */
export type ModelChoice =
  | { readonly provider: "bedrock"; readonly modelId: string; readonly region: string }
  | { readonly provider: "anthropic"; readonly modelId: string; readonly apiKey: string }
  | {
      /** Any server that speaks OpenAI's chat completions. */
      readonly provider: "openai";
      /** undefined: the only one that the server lists. */
      readonly modelId: string | undefined;
      readonly baseUrl: string;
      readonly apiKey: string | undefined;
    };

export interface ModelSettings {
  readonly choice: ModelChoice;
  /** Instead of the list price, or where there is none. */
  readonly price: ModelPrice | undefined;
  /** US dollars that all calls of a day (UTC) may cost together. */
  readonly dailyUsd: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where nobody said how much: a few hundred documents with a small model. */
const usualDailyUsd = 5;

/**
 * The model that the environment asks for; null where it asks for none. The error is a sentence that names the
 * variable, and never its value: a key may stand in the wrong one.
 */
export function readModelSettings(environment: Environment): Result<ModelSettings | null, string> {
  const choice = readChoice(environment);
  if (!choice.ok) return choice;
  if (!choice.value) return ok(null);
  const price = readPrice(environment.SERENYA_MODEL_PRICE);
  if (price === null)
    return err(
      "SERENYA_MODEL_PRICE must be two numbers, US dollars a million tokens in and out, as 0.25/1.25.",
    );
  const dailyUsd = Number(environment.SERENYA_MODEL_DAILY_USD || usualDailyUsd);
  if (!(dailyUsd >= 0)) return err("SERENYA_MODEL_DAILY_USD must be a number of US dollars.");
  return ok({ choice: choice.value, price, dailyUsd });
}

function readChoice(environment: Environment): Result<ModelChoice | null, string> {
  const modelId = environment.SERENYA_MODEL || undefined;
  const apiKey = environment.SERENYA_MODEL_KEY || undefined;
  const baseUrl = environment.SERENYA_MODEL_URL || undefined;
  const provider = environment.SERENYA_MODEL_PROVIDER || (baseUrl ? "openai" : "none");
  switch (provider) {
    case "none":
      return ok(null);
    case "openai": {
      if (!baseUrl || !isWebAddress(baseUrl))
        return err(
          "SERENYA_MODEL_URL must be the address of the server up to its version, as http://127.0.0.1:11434/v1.",
        );
      return ok({ provider, modelId, baseUrl, apiKey });
    }
    case "anthropic":
      if (!apiKey) return err("SERENYA_MODEL_KEY must be the key of Anthropic's API.");
      return ok({ provider, modelId: modelId ?? defaultModels.anthropic, apiKey });
    case "bedrock": {
      const region = environment.AWS_REGION;
      if (!region) return err("AWS_REGION must name the region in which Bedrock is called, as eu-west-1.");
      return ok({ provider, modelId: modelId ?? defaultModels.bedrock, region });
    }
    default:
      return err("SERENYA_MODEL_PROVIDER must be openai, anthropic, bedrock or none.");
  }
}

/** undefined where nothing is said, null where it can't be read. */
function readPrice(text: string | undefined): ModelPrice | undefined | null {
  if (!text) return undefined;
  const [input, output, ...more] = text.split("/").map(Number);
  return input !== undefined && output !== undefined && more.length === 0 && input >= 0 && output >= 0
    ? { input, output }
    : null;
}

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);
