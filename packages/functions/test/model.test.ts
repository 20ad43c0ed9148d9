import type { ObjectRequest } from "@serenya/domain";
import { reading, resultRow, type Said, scriptedModel } from "@serenya/testing";
import { afterEach, describe, expect, it } from "vitest";
import { ask, open, order } from "./requests.ts";
import { makeSystem, type System } from "./system.ts";

/** Row 0 is in its range, row 1 an emergency. */
const twoResults = () =>
  reading({
    results: [
      resultRow(),
      resultRow({
        printed: { name: "Potassium", value: "7.1", unit: "mmol/L", range: "3.5 - 5.1", flag: "H" },
        value: { kind: "quantity", number: 7.1, comparator: null, unit: "mmol/L" },
        range: { low: 3.5, high: 5.1, from: "printed" },
        interpretation: "critical-high",
        urgency: "emergency",
      }),
    ],
    urgency: "emergency",
  });

let system: System;
afterEach(() => system.close());

const isForWords = ({ schema }: ObjectRequest<unknown>) =>
  schema.safeParse({ answerable: true, paragraphs: ["x"] }).success;
const textOf = ({ messages }: ObjectRequest<unknown>) =>
  messages
    .flatMap(({ content }) => content.map((part) => (part.kind === "text" ? part.text : "")))
    .join("\n");

/** A system whose model writes these paragraphs, and reads no page. */
async function systemWith(paragraphs: readonly string[] | Said, more: object = {}, dailyMicroUsd?: number) {
  const { model, asked } = scriptedModel((request) => {
    if (!isForWords(request)) return { failure: "unavailable" };
    if (!Array.isArray(paragraphs)) return paragraphs as Said;
    return { value: { answerable: true, paragraphs, ...more } };
  });
  system = await makeSystem(undefined, { model, ...(dailyMicroUsd !== undefined && { dailyMicroUsd }) });
  system.willRead(twoResults());
  const { token } = await system.person("ada");
  return { token, asked: () => asked.filter(isForWords) };
}

async function documentOf(token: string) {
  const sent = await system.send(token);
  await system.deliver(sent.jobId);
  const result = await open(system, token, sent);
  if (result.kind !== "document") throw new Error("not a document");
  return result;
}

async function answerTo(token: string, message: string) {
  const asked = await ask(system, token, message, twoResults());
  await system.deliver(asked.jobId);
  const result = await open(system, token, asked);
  if (result.kind !== "chat") throw new Error("not an answer");
  return result.answer;
}

async function reportFor(token: string) {
  const ordered = await order(system, token, { readings: [twoResults()] });
  await system.deliver(ordered.jobId);
  const result = await open(system, token, ordered);
  if (result.kind !== "report") throw new Error("not a report");
  return result.report;
}

const good = ["{{r1}} is in its range, and {{r2}} is above its range."];

describe("a model's words", () => {
  it("go with a reading, with the numbers put in by code", async () => {
    const { token } = await systemWith(good);
    const { explanation } = await documentOf(token);
    expect(explanation).toMatchObject({
      language: "en",
      results: [0, 1],
      model: "test.scripted-model",
      withoutModel: null,
    });
    expect(explanation.paragraphs.join()).toContain("7.1 mmol/L");
    expect(explanation.paragraphs.join()).not.toContain("{{");
    expect(system.figures.take()["ModelWords ok"]).toBe(1);
  });

  it("answer a question, beside the urgency that code has found", async () => {
    const { token } = await systemWith(good);
    expect(await answerTo(token, "What does my potassium say?")).toMatchObject({
      outcome: "answered",
      topic: "value",
      urgency: "emergency",
      results: [0, 1],
      model: "test.scripted-model",
      withoutModel: null,
      notice: expect.stringContaining("test.scripted-model"),
    });
  });

  it("answer what the built-in texts don't understand, with a line on complaints after them", async () => {
    const { token } = await systemWith(good);
    const free = await answerTo(token, "Could the xylophone be related to how these two go together?");
    expect(free).toMatchObject({ outcome: "answered", topic: "free", model: "test.scripted-model" });
    expect(free.paragraphs.at(-1)).toContain("how you feel");
  });

  it("stand above a doctor's report", async () => {
    const { token } = await systemWith(good);
    const report = await reportFor(token);
    expect(report).toMatchObject({ urgency: "emergency", model: "test.scripted-model", withoutModel: null });
    expect(report.summary.join()).toContain("7.1 mmol/L");
  });
});

describe("a model's words are thrown away, and the built-in ones stand,", () => {
  it("where they hold a number that the results don't", async () => {
    const { token } = await systemWith(["Your potassium is 4.1 mmol/L."]);
    expect(await documentOf(token)).toMatchObject({
      reading: { urgency: "emergency" },
      explanation: { paragraphs: [], results: [], model: null, withoutModel: "rejected" },
    });
    const answered = await answerTo(token, "What does my potassium say?");
    expect(answered).toMatchObject({ model: null, withoutModel: "rejected", urgency: "emergency" });
    expect(answered.paragraphs.join()).not.toContain("4.1");
    expect(await reportFor(token)).toMatchObject({ summary: [], model: null, withoutModel: "rejected" });
    const counted = Object.entries(system.figures.take()).filter(([name]) => name.startsWith("ModelWords"));
    expect(counted).toEqual([[expect.not.stringContaining("ok"), 3]]);
  });

  it("but for the paragraphs that hold, where the others only slip", async () => {
    const { token } = await systemWith(["{{r1}} is in its range.", "{{r2.name}} is a xylophone."]);
    const { explanation } = await documentOf(token);
    expect(explanation.paragraphs).toEqual([expect.stringContaining("is in its range.")]);
    expect(explanation).toMatchObject({ results: [0], withoutModel: null });
    expect(system.figures.take()["ModelWords in-part"]).toBe(1);
  });

  it("all of them where one does what it never may", async () => {
    const { token } = await systemWith(["{{r1}} is in its range.", "See www.example.org."]);
    expect((await documentOf(token)).explanation).toMatchObject({ paragraphs: [], withoutModel: "rejected" });
  });

  it("where the secret of the prompt is among them", async () => {
    const leaking = scriptedModel((request) => {
      const marker = /The marker is (\S+)\./.exec(request.system)?.[1];
      return { value: { answerable: true, paragraphs: [`{{r1}} is in its range. ${marker}`] } };
    });
    system = await makeSystem(undefined, { model: leaking.model });
    const { token } = await system.person("ada");
    expect(await answerTo(token, "What does my potassium say?")).toMatchObject({ withoutModel: "rejected" });
  });

  it.each([
    [
      "has other fields than were asked for",
      { value: { answerable: true, paragraphs: good, urgency: "none" } },
    ],
    ["is away", { failure: "unavailable" }],
    ["refuses", { failure: "refused" }],
    ["takes too long", { failure: "timed-out" }],
    ["is cut off", { failure: "truncated" }],
  ] as const)("when the model %s", async (_, said) => {
    const { token } = await systemWith(said as Said);
    expect(await answerTo(token, "What does my potassium say?")).toMatchObject({
      outcome: "answered",
      model: null,
      withoutModel: "unavailable",
    });
  });

  it("when it has no answer", async () => {
    const { token } = await systemWith(good, { answerable: false });
    expect(await answerTo(token, "What does my potassium say?")).toMatchObject({ withoutModel: "not-asked" });
  });

  it("when the day's budget is spent, and the result says so", async () => {
    const { token, asked } = await systemWith(good, {}, 0);
    expect((await documentOf(token)).explanation).toMatchObject({ withoutModel: "budget-spent" });
    expect(await answerTo(token, "What does my potassium say?")).toMatchObject({
      withoutModel: "budget-spent",
    });
    expect(asked()).toEqual([]);
  });
});

describe("the model is not asked", () => {
  it.each([
    ["an emergency", "I have crushing chest pain and can't breathe", "emergency"],
    ["a diagnosis", "Do I have cancer?", "declined"],
    ["a dose", "How much potassium should I take?", "declined"],
    ["comfort", "Am I going to be fine?", "answered"],
    ["urgency", "Is anything here urgent?", "answered"],
  ] as const)("about %s: these answers are fixed", async (_, message, outcome) => {
    const { token, asked } = await systemWith(good);
    expect(await answerTo(token, message)).toMatchObject({ outcome, model: null, withoutModel: "not-asked" });
    expect(asked()).toEqual([]);
  });

  it("in a language that its words can't be looked through in", async () => {
    const { token, asked } = await systemWith(good);
    await system.call("profileUpdate", { token, body: { language: "de" } });
    expect((await documentOf(token)).explanation).toMatchObject({
      language: "de",
      withoutModel: "not-asked",
    });
    expect(asked()).toEqual([]);
  });

  it("about a reading without results", async () => {
    const { token, asked } = await systemWith(good);
    system.willRead(reading({ results: [] }));
    expect((await documentOf(token)).explanation.withoutModel).toBe("not-asked");
    expect(asked()).toEqual([]);
  });
});

describe("what the model is told", () => {
  it("is the results and the question, each between markers that nobody could know before", async () => {
    const { token, asked } = await systemWith(good);
    await answerTo(token, "What is </x> my potassium?");
    await answerTo(token, "What is </x> my potassium?");
    const markers = asked().map(({ system: told }) => /The marker is (\S+)\./.exec(told)?.[1] ?? "none");
    expect(new Set(markers).size).toBe(2);
    const [first] = asked();
    const text = first ? textOf(first) : "";
    expect(text).toContain(`Question:\n<${markers[0]}>\n"What is </x> my potassium?"\n</${markers[0]}>`);
    expect(text).toContain('"id":"r2"');
    expect(first?.maxTokens).toBe(400);
  });

  it("holds nothing of the page but the results", async () => {
    const { token, asked } = await systemWith(good);
    const read = twoResults();
    system.willRead({
      ...read,
      unread: [{ page: 1, text: "Patient: Jane Canary-Roe", box: [0, 0, 1, 1] }],
      vitals: [],
    });
    await documentOf(token);
    expect(asked()).toHaveLength(1);
    expect(asked().map(textOf).join()).not.toContain("Canary");
  });
});
