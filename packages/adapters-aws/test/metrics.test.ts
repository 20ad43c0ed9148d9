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
  test("are one line in the embedded metric format, told apart by environment and by all dimensions", () => {
    const { metrics, lines } = recorder();
    metrics.record(
      { ModelCalls: 1, ModelMilliseconds: 812.5 },
      { model: "eu.anthropic.claude", outcome: "ok" },
    );
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        _aws: {
          Timestamp: Date.parse("2026-11-02T09:00:00.000Z"),
          CloudWatchMetrics: [
            {
              Namespace: "Serenya",
              Dimensions: [["environment"], ["environment", "function", "model", "outcome"]],
              Metrics: [
                { Name: "ModelCalls", Unit: "Count" },
                { Name: "ModelMilliseconds", Unit: "Milliseconds" },
              ],
            },
          ],
        },
        environment: "test",
        function: "process",
        model: "eu.anthropic.claude",
        outcome: "ok",
        ModelCalls: 1,
        ModelMilliseconds: 812.5,
      },
    ]);
    expect(lines[0]).not.toContain("\n");
  });

  test("that aren't listed, aren't numbers or aren't ids are left out", () => {
    const { metrics, lines } = recorder();
    const [name = "", value = "", dimension = ""] = canaries(3, 5);
    const wrong = { [name]: 1, ModelCalls: value, ModelTries: Number.NaN, ModelInputTokens: 3 } as object;
    metrics.record(wrong, { model: `a text with ${dimension}`, [name]: value } as object);
    expect(findCanaries(Buffer.from(lines.join("\n")), [name, value, dimension])).toEqual([]);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ ModelInputTokens: 3, environment: "test" });
    metrics.record({});
    expect(lines).toHaveLength(1);
  });
});
