import { testClock } from "@serenya/testing";
import { type KeptFigure, metricsSuite } from "@serenya/testing/suites";
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
});

metricsSuite("lines in the embedded metric format", async () => {
  const lines: string[] = [];
  let isBroken = false;
  const metrics = emfMetrics({
    environment: "test",
    functionName: "process",
    writeLine(line) {
      if (isBroken) throw new Error("EPIPE");
      lines.push(line);
    },
    clock: testClock(),
  });
  return {
    metrics,
    kept: async () => ({ figures: lines.flatMap(figuresIn), bytes: Buffer.from(lines.join("\n")) }),
    breakDown() {
      isBroken = true;
    },
    close: async () => {},
  };
});

/** The figures of a line as CloudWatch takes them from it, by their most detailed set of dimensions. */
function figuresIn(line: string): KeptFigure[] {
  const { _aws, ...members } = JSON.parse(line);
  const [{ Dimensions, Metrics }] = _aws.CloudWatchMetrics as [
    { Dimensions: string[][]; Metrics: { Name: string }[] },
  ];
  const names = (Dimensions.at(-1) ?? []).filter((name) => name !== "environment");
  const dimensions = Object.fromEntries(names.map((name) => [name, members[name]]));
  return Metrics.map(({ Name }) => ({ name: Name, value: members[Name], dimensions }));
}
