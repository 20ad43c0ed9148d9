import { noMetrics } from "@serenya/domain";
import { type ModelPeer, startAnthropicPeer } from "@serenya/testing/peers";
import { modelSuite } from "@serenya/testing/suites";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type AnthropicModelOptions, anthropicModel } from "../src/anthropic/anthropic-model.ts";

const modelId = "claude-haiku-4-5-20251001";
const apiKey = "key-of-the-test";
const over = ({ endpoint }: Pick<ModelPeer, "endpoint">, more: Partial<AnthropicModelOptions> = {}) =>
  anthropicModel({
    baseUrl: endpoint,
    modelId,
    apiKey,
    toolChoice: "tool",
    retry: { tries: 3, firstMs: 10, mostMs: 50 },
    metrics: noMetrics,
    clock: { now: () => new Date() },
    ...more,
  });

modelSuite("Anthropic", async ({ metrics, tries }) => {
  const peer = await startAnthropicPeer({ modelId, apiKey });
  const model = over(peer, { metrics, retry: { tries, firstMs: 10, mostMs: 50 } });
  return { ...peer, model, filtersByError: true };
});

describe("Anthropic", () => {
  let peer: ModelPeer;
  beforeAll(async () => {
    peer = await startAnthropicPeer({ modelId, apiKey });
  });
  afterAll(() => peer.close());
  const asking = () => ({
    system: "Read.",
    messages: [{ role: "person" as const, content: [{ kind: "text" as const, text: "What?" }] }],
    maxTokens: 100,
    deadline: new Date(Date.now() + 10_000),
  });

  test.each([
    ["tool", { type: "tool", name: "answer" }],
    ["any", { type: "any" }],
    ["auto", { type: "auto" }],
  ] as const)("an object is asked for by tool choice %s, as configured", async (toolChoice, sent) => {
    peer.next({ kind: "object", value: { name: "Sodium" } });
    const schema = z.object({ name: z.string() });
    expect((await over(peer, { toolChoice }).object({ ...asking(), schema })).ok).toBe(true);
    expect(peer.lastBody()).toMatchObject({ tool_choice: sent });
  });

  test("a wrong key is a fault that quotes none", async () => {
    const fault = await over(peer, { apiKey: "canary-key" }).text(asking()).catch(String);
    expect(fault).toMatch(/401/);
    expect(fault).not.toContain("canary");
  });
});
