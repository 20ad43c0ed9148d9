import { canaries, findCanaries, testClock } from "@serenya/testing";
import { describe, expect, test } from "vitest";
import { emfMetrics } from "../src/metrics/emf-metrics.ts";

function recorder() {
  const lines: string[] = [];
  const metrics = emfMetrics({
    environment: "test",
    functionName: "process",
    writeLine: (line) => lines.push(line),
    clock: testClock("2026-11-02T09:00:00.000Z"),
  });
  return { metrics, lines };
}

describe("figures", () => {
  test("are lines in the embedded metric format, told apart as the table says", () => {
    const { metrics, lines } = recorder();
    metrics.record(
      { ModelCalls: 1, ModelMilliseconds: 812.5, ModelTries: 2, EventStored: 1 },
      { model: "eu.anthropic.claude", outcome: "ok" },
    );
    const written = (Dimensions: string[][], Metrics: object[], rest: object) => ({
      _aws: {
        Timestamp: Date.parse("2026-11-02T09:00:00.000Z"),
        CloudWatchMetrics: [{ Namespace: "Serenya", Dimensions, Metrics }],
      },
      recordedBy: "process",
      environment: "test",
      ...rest,
    });
    const model = "eu.anthropic.claude";
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      written([["environment"]], [{ Name: "EventStored", Unit: "Count" }], { EventStored: 1 }),
      written(
        [["environment"], ["environment", "model", "outcome"]],
        [{ Name: "ModelCalls", Unit: "Count" }],
        { model, outcome: "ok", ModelCalls: 1 },
      ),
      written(
        [["environment"], ["environment", "model"]],
        [
          { Name: "ModelTries", Unit: "Count" },
          { Name: "ModelMilliseconds", Unit: "Milliseconds" },
        ],
        { model, ModelTries: 2, ModelMilliseconds: 812.5 },
      ),
    ]);
    expect(lines.join()).not.toContain("\n");
  });

  test("that aren't listed or aren't numbers are left out, and values of no list count as other", () => {
    const { metrics, lines } = recorder();
    const [name = "", value = "", dimension = ""] = canaries(3, 5);
    const wrong = { [name]: 1, ModelCalls: value, ModelTries: Number.NaN, ModelInputTokens: 3, SignIn: 1 };
    const told = { model: `a text with ${dimension}`, provider: value, [name]: value };
    metrics.record(wrong as object, told as object);
    expect(findCanaries(Buffer.from(lines.join("\n")), [name, value, dimension])).toEqual([]);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ SignIn: 1, provider: "other", outcome: "other", environment: "test" }),
      expect.objectContaining({ ModelInputTokens: 3, model: "other" }),
    ]);
    metrics.record({});
    expect(lines).toHaveLength(2);
  });

  test("that can't be written fail nobody", () => {
    const metrics = emfMetrics({
      environment: "test",
      functionName: "process",
      writeLine: () => {
        throw new Error("EPIPE");
      },
      clock: testClock(),
    });
    expect(() => metrics.record({ EventStored: 1 })).not.toThrow();
  });
});
