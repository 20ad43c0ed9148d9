import { noMetrics } from "@serenya/domain";
import { type BedrockPeer, peerCredentials, peerRegion, startBedrockPeer } from "@serenya/testing/peers";
import { modelSuite } from "@serenya/testing/suites";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type BedrockModelOptions, bedrockModel } from "../src/bedrock/bedrock-model.ts";

const modelId = "eu.anthropic.claude-haiku-4-5-20251001-v1:0";
const over = ({ endpoint }: Pick<BedrockPeer, "endpoint">, more: Partial<BedrockModelOptions> = {}) =>
  bedrockModel({
    endpoint,
    modelId,
    region: peerRegion,
    credentials: peerCredentials,
    toolChoice: "tool",
    retry: { tries: 3, firstMs: 10, mostMs: 50 },
    metrics: noMetrics,
    clock: { now: () => new Date() },
    ...more,
  });

modelSuite("Bedrock", async ({ metrics, tries }) => {
  const peer = await startBedrockPeer({ modelId });
  return { ...peer, model: over(peer, { metrics, retry: { tries, firstMs: 10, mostMs: 50 } }) };
});

describe("Bedrock", () => {
  let peer: BedrockPeer;
  beforeAll(async () => {
    peer = await startBedrockPeer({ modelId });
  });
  afterAll(() => peer.close());
  const asking = (seconds = 10) => ({
    system: "Read.",
    messages: [{ role: "person" as const, content: [{ kind: "text" as const, text: "What?" }] }],
    maxTokens: 100,
    deadline: new Date(Date.now() + seconds * 1_000),
  });
  const schema = z.object({ name: z.string() });

  test.each([
    ["tool", { tool: { name: "answer" } }],
    ["any", { any: {} }],
    ["auto", { auto: {} }],
  ] as const)("an object is asked for by tool choice %s, as configured", async (toolChoice, sent) => {
    peer.next({ kind: "object", value: { name: "Sodium" } });
    const answer = await over(peer, { toolChoice }).object({ ...asking(), schema });
    expect(answer.ok).toBe(true);
    expect(peer.lastToolChoice()).toEqual(sent);
  });

  test("the cost of a call is its tokens by the price of the model, or by the agreed one", async () => {
    const costs: (number | undefined)[] = [];
    const metrics = {
      record: ({ ModelCostMicroUsd }: { ModelCostMicroUsd?: number }) => costs.push(ModelCostMicroUsd),
    };
    peer.next({ kind: "text", text: "a" }, { kind: "text", text: "b" });
    await over(peer, { metrics }).text(asking());
    await over(peer, { metrics, price: { input: 2, output: 10 } }).text(asking());
    // 1,000 tokens in at 1.10 USD and 200 out at 5.50 USD a million: 0.0022 USD.
    expect(costs.map((cost) => Math.round(cost ?? 0))).toEqual([2_200, 4_000]);
  });

  test("a pause that would outlast the deadline is not begun", async () => {
    peer.next({ kind: "throttle" });
    const model = over(peer, { retry: { tries: 9, firstMs: 1e9, mostMs: 1e9 } });
    const began = performance.now();
    expect(await model.text(asking(5))).toMatchObject({ ok: false, error: { code: "throttled" } });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test("a connection that is lost is made anew", async () => {
    peer.fail({ kind: "lost-answer" });
    peer.next({ kind: "text", text: "lost" }, { kind: "text", text: "found" });
    expect(await over(peer).text(asking())).toMatchObject({ ok: true, value: { value: "found" } });
  });

  test("where nobody listens it is unavailable", async () => {
    const gone = await startBedrockPeer({ modelId });
    await gone.close();
    expect(await over(gone).text(asking())).toMatchObject({ ok: false, error: { code: "unavailable" } });
  });

  test("more or larger pictures than Converse takes are a defect", async () => {
    const picture = { kind: "picture", format: "png", bytes: new Uint8Array(10) } as const;
    const ask = (content: readonly (typeof picture)[]) =>
      over(peer).text({ ...asking(), messages: [{ role: "person", content }] });
    await expect(ask(Array.from({ length: 21 }, () => picture))).rejects.toThrow(RangeError);
    await expect(ask([{ ...picture, bytes: new Uint8Array(3_750_001) }])).rejects.toThrow(RangeError);
  });
});
