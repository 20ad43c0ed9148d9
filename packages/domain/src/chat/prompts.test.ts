import { answer } from "@serenya/clinical";
import { reading, resultRow } from "@serenya/testing";
import { describe, expect, it } from "vitest";
import { chatPrompts } from "./prompts.ts";

const prompts = (["results", "reports"] as const).flatMap((type) => chatPrompts(type).prompts);

/** What each suggested question is understood as. */
const topics: Record<string, string> = {
  "results.summary": "summary",
  "results.out-of-range": "out-of-range",
  "results.explain": "explain",
  "results.urgent": "urgent",
  "results.doctor-when": "doctor-when",
  "results.ask-doctor": "ask-doctor",
  "results.unsure": "unsure",
  "results.changed": "changed",
  "reports.summary": "summary",
  "reports.urgent": "urgent",
  "reports.ask-doctor": "ask-doctor",
  "reports.trends": "changed",
};

const readings = {
  ordinary: reading(),
  "many rows": reading({ results: Array.from({ length: 40 }, () => resultRow({ status: "confirm" })) }),
  empty: reading({ results: [] }),
};

describe("every suggested question", () => {
  const cases = Object.entries(readings).flatMap(([name, about]) =>
    prompts.map((prompt) => [prompt.text, name, prompt.id, about] as const),
  );
  it.each(cases)("%s is answered as what it asks (%s)", (text, _name, id, about) => {
    const answered = answer({ message: text, reading: about, language: "en" });
    expect([answered.outcome, answered.topic]).toEqual(["answered", topics[id]]);
    expect(answered.paragraphs.join("").length).toBeGreaterThan(20);
  });

  it("has an id of its own", () => {
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
    expect(new Set(Object.keys(topics))).toEqual(new Set(prompts.map(({ id }) => id)));
  });
});
