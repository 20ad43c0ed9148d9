import { noMetrics } from "@serenya/domain";
import { type ModelPeer, startOpenAiPeer } from "@serenya/testing/peers";
import { modelSuite } from "@serenya/testing/suites";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type OpenAiModelOptions, openAiModel } from "../src/openai/openai-model.ts";

const modelId = "qwen3:8b";
const apiKey = "key-of-the-test";
const over = ({ endpoint }: Pick<ModelPeer, "endpoint">, more: Partial<OpenAiModelOptions> = {}) =>
  openAiModel({
    baseUrl: `${endpoint}/v1`,
    modelId,
    apiKey,
    retry: { tries: 3, firstMs: 10, mostMs: 50 },
    metrics: noMetrics,
    clock: { now: () => new Date() },
    ...more,
  });

for (const askObject of ["schema", "tool"] as const)
  modelSuite(`OpenAI-compatible, objects by ${askObject}`, async ({ metrics, tries }) => {
    const peer = await startOpenAiPeer({ modelId, apiKey });
    return { ...peer, model: over(peer, { metrics, askObject, retry: { tries, firstMs: 10, mostMs: 50 } }) };
  });

describe("OpenAI-compatible", () => {
  let peer: ModelPeer;
  beforeAll(async () => {
    peer = await startOpenAiPeer({ modelId, apiKey });
  });
  afterAll(() => peer.close());
  const asking = () => ({
    system: "Read.",
    messages: [{ role: "person" as const, content: [{ kind: "text" as const, text: "What?" }] }],
    maxTokens: 100,
    deadline: new Date(Date.now() + 10_000),
  });

  test("a tool is named and must be used where objects are asked for by tool", async () => {
    peer.next({ kind: "object", value: { name: "Sodium" } });
    await over(peer, { askObject: "tool" }).object({ ...asking(), schema: z.object({ name: z.string() }) });
    expect(peer.lastBody()).toMatchObject({
      tool_choice: { type: "function", function: { name: "answer" } },
    });
  });

  test("the limit of tokens has the name that the server knows", async () => {
    peer.next({ kind: "text", text: "a" }, { kind: "text", text: "b" });
    await over(peer).text(asking());
    expect(peer.lastBody()).toMatchObject({ max_tokens: 100 });
    await over(peer, { tokenLimit: "max_completion_tokens" }).text(asking());
    expect(peer.lastBody()).toMatchObject({ max_completion_tokens: 100 });
    expect(peer.lastBody()).not.toHaveProperty("max_tokens");
  });

  test("a wrong key is a fault that quotes none", async () => {
    const fault = await over(peer, { apiKey: "canary-key" }).text(asking()).catch(String);
    expect(fault).toMatch(/401/);
    expect(fault).not.toContain("canary");
  });

  test("where nobody listens it is unavailable", async () => {
    const gone = await startOpenAiPeer({ modelId, apiKey });
    await gone.close();
    expect(await over(gone).text(asking())).toMatchObject({ ok: false, error: { code: "unavailable" } });
  });
});
