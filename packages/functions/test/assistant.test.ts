import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTable } from "@serenya/adapters-local";
import { type Assistant, createAssistant, type ModelTask, modelTasks } from "@serenya/domain";
import { recordedFigures, type Said, scriptedModel, testClock } from "@serenya/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { z } from "zod";

let folder: string;
let table: ReturnType<typeof openTable>;
const clock = testClock();
const figures = recordedFigures();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "serenya-assistant-"));
  table = openTable(join(folder, "table.sqlite"), { clock });
});
afterEach(async () => {
  table.close();
  await rm(folder, { recursive: true });
});

/** An assistant whose calls cost `cost` millionths of a dollar each. */
function assistantOf(say: () => Said, { cost, daily }: { cost: number; daily: number }) {
  const { model, asked } = scriptedModel(say);
  const deps = { model, table, clock, metrics: figures.metrics };
  return {
    assistant: createAssistant(deps, { costMicroUsd: () => cost, dailyMicroUsd: daily }),
    asked,
  };
}
const ask = (assistant: Assistant, task: ModelTask = "chat", signal = new AbortController().signal) =>
  assistant.ask({
    task,
    prompt: { version: 1, system: "Say something." },
    content: [{ kind: "text", text: "Hello" }],
    schema: z.strictObject({ said: z.string() }),
    deadline: new Date(clock.now().getTime() + 1_000),
    signal,
  });
const hello = () => ({ value: { said: "Hello." } });

it("asks with the prompt and no more than the task's tokens", async () => {
  const { assistant, asked } = assistantOf(hello, { cost: 1, daily: 100 });
  expect(await ask(assistant)).toEqual({ ok: true, value: { said: "Hello." } });
  for (const task of modelTasks) await ask(assistant, task);
  expect(asked[0]).toMatchObject({
    system: "Say something.",
    messages: [{ role: "person", content: [{ kind: "text", text: "Hello" }] }],
  });
  expect(asked.slice(1).map(({ maxTokens }) => maxTokens)).toEqual([4_000, 1_500, 400, 2_500]);
});

it("hands on why there is no answer", async () => {
  const { assistant } = assistantOf(() => ({ failure: "refused" }), { cost: 1, daily: 100 });
  expect(await ask(assistant)).toEqual({ ok: false, error: "refused" });
  const wrong = assistantOf(() => ({ value: { written: 1 } }), { cost: 1, daily: 100 });
  expect(await ask(wrong.assistant)).toEqual({ ok: false, error: "malformed" });
});

it("goes on without a model whose call is wrong, and tells the operator; only an end that was asked for is thrown", async () => {
  const { assistant } = assistantOf(
    () => {
      throw new Error("a wrong key, quoted: sk-123");
    },
    { cost: 1, daily: 100 },
  );
  figures.take();
  expect(await ask(assistant)).toEqual({ ok: false, error: "unavailable" });
  expect(figures.take()).toEqual({ "FunctionFault process": 1 });
  await expect(ask(assistant, "chat", AbortSignal.abort())).rejects.toThrow("aborted");
});

it("stops asking once the day's budget is spent, also by answers that were no use, until the next day", async () => {
  const { assistant, asked } = assistantOf(() => ({ failure: "malformed" }), { cost: 40, daily: 100 });
  figures.take();
  for (let i = 0; i < 5; i++) await ask(assistant);
  expect(asked).toHaveLength(3);
  expect(await ask(assistant)).toEqual({ ok: false, error: "budget-spent" });
  expect(figures.take()).toEqual({ ModelBudgetSpent: 3 });

  // A second function over the same table has nothing left either.
  const other = assistantOf(hello, { cost: 40, daily: 100 });
  expect(await ask(other.assistant)).toEqual({ ok: false, error: "budget-spent" });
  clock.advance(24 * 3_600_000);
  expect(await ask(other.assistant)).toMatchObject({ ok: true });
});

it("counts what calls at once have cost, each of them", async () => {
  const { assistant } = assistantOf(hello, { cost: 1, daily: 1_000 });
  await Promise.all(Array.from({ length: 20 }, () => ask(assistant)));
  const [item] = await Promise.all([table.get({ PK: "SYSTEM", SK: "MODEL-BUDGET" })]);
  expect(item?.micro_usd).toBe(20);
});

it("never asks with a budget of nothing, and always where nothing costs anything", async () => {
  const nothing = assistantOf(hello, { cost: 1, daily: 0 });
  expect(await ask(nothing.assistant)).toEqual({ ok: false, error: "budget-spent" });
  const free = assistantOf(hello, { cost: 0, daily: 1 });
  for (let i = 0; i < 10; i++) expect(await ask(free.assistant)).toMatchObject({ ok: true });
  expect(await table.get({ PK: "SYSTEM", SK: "MODEL-BUDGET" })).toBeUndefined();
});
