import { operations } from "@serenya/contract";
import { describe, expect, it } from "vitest";
import { functionNames, manifest } from "./manifest.ts";

/** Memory (MB) and time-out (s) as the specification's "Compute Layer" lists them, in its order. */
const specified = [
  ["auth", 512, 30],
  ["upload", 512, 30],
  ["process", 2048, 180],
  ["status", 512, 30],
  ["result", 512, 30],
  ["chat-prompts", 512, 30],
  ["chat-messages", 1024, 60],
  ["chat-status", 512, 30],
  ["doctor-report", 2048, 300],
  ["cleanup", 512, 30],
  ["subscriptions", 512, 30],
  ["user", 512, 30],
  ["authorizer", 256, 10],
  ["stream-processor", 512, 60],
] as const;

describe("manifest", () => {
  it.each(specified)("gives %s the specified %i MB and %i s", (name, memory, timeout) => {
    expect(manifest[name]).toMatchObject({ memory, timeout });
  });

  it("has the fourteen functions and no other", () => {
    expect(functionNames).toEqual(specified.map(([name]) => name));
  });

  it("gives every operation of the contract to exactly one function", () => {
    const given = functionNames.flatMap((name) => {
      const { trigger } = manifest[name];
      return trigger.kind === "http" ? [...trigger.operations] : [];
    });
    expect(given).toHaveLength(Object.keys(operations).length);
    expect(new Set(given)).toEqual(new Set(Object.keys(operations)));
  });
});
