import type { MetricDimensions, MetricName, Metrics, Model, ModelMessage } from "@serenya/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";

/** What a provider's peer can be told to answer one call with. */
export type ModelScript =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "object"; readonly value: unknown }
  /** An answer without content. */
  | { readonly kind: "nothing" }
  | { readonly kind: "refusal" }
  | { readonly kind: "filter" }
  /** An answer that ran into the limit of tokens. */
  | { readonly kind: "truncated" }
  /** A body that ends in the middle. */
  | { readonly kind: "broken-json" }
  | { readonly kind: "throttle" }
  | { readonly kind: "fault" }
  /** The call is called wrong, with this text. */
  | { readonly kind: "bad-request"; readonly says: string }
  | { readonly kind: "silence" };

/** A call as the peer saw it. Pictures read as "{format} {bytes in base64}". */
export interface SeenRequest {
  readonly system: string;
  readonly messages: readonly { readonly role: string; readonly content: readonly string[] }[];
  readonly maxTokens: number;
  readonly schema: object | undefined;
}

export interface ModelUnderTest {
  readonly model: Model;
  next(...scripts: readonly ModelScript[]): void;
  asked(): readonly SeenRequest[];
  /** This provider answers with an error when its filter holds something back: it tells no usage then. */
  readonly filtersByError?: boolean;
  close(): Promise<void>;
}

/** How often a call is tried, and the peer's usage of each answer. */
const tries = 4;
const usage = { inputTokens: 1_000, outputTokens: 200 };
const none = { inputTokens: 0, outputTokens: 0 };

const person = (...content: ModelMessage["content"]): ModelMessage => ({ role: "person", content });
const say = (text: string) => ({ kind: "text", text }) as const;
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000);
const asking = (seconds = 20) => ({
  system: "Read the page.",
  messages: [person(say("What is on it?"))],
  maxTokens: 500,
  deadline: inSeconds(seconds),
});
const schema = z.object({ name: z.string(), value: z.number() });

/**
 * What the Model port promises, against a peer that answers as told. `make` is called once, with where figures go
 * and how often to try; pauses between tries are to be short.
 */
export function modelSuite(
  name: string,
  make: (setup: { readonly metrics: Metrics; readonly tries: number }) => Promise<ModelUnderTest>,
): void {
  describe(`Model: ${name}`, () => {
    let made: ModelUnderTest;
    let figures: (Readonly<Partial<Record<MetricName, number>>> & MetricDimensions)[];
    beforeAll(async () => {
      const metrics: Metrics = { record: (values, dimensions) => figures.push({ ...values, ...dimensions }) };
      made = await make({ metrics, tries });
    });
    afterAll(() => made.close());
    beforeEach(() => {
      figures = [];
    });
    const failed = (code: string, used = usage) => ({ ok: false, error: { code, usage: used } });
    const repeat = (script: ModelScript, times: number) => Array.from({ length: times }, () => script);

    test("a question with pictures arrives as it was asked, and its answer comes back with what it used", async () => {
      made.next(say("A blood count."));
      const picture = (format: "png" | "jpeg", ...bytes: number[]) =>
        ({ kind: "picture", format, bytes: Uint8Array.from(bytes) }) as const;
      const answer = await made.model.text({
        ...asking(),
        messages: [
          person(say("Page 1:"), picture("png", 0, 255, 1), say("Page 2:"), picture("jpeg", 9)),
          { role: "model", content: [say("Two pages.")] },
          person(say("What are they?")),
        ],
      });
      expect(answer).toEqual({ ok: true, value: { value: "A blood count.", usage } });
      expect(made.asked().at(-1)).toEqual({
        system: "Read the page.",
        maxTokens: 500,
        schema: undefined,
        messages: [
          { role: "person", content: ["Page 1:", "png AP8B", "Page 2:", "jpeg CQ=="] },
          { role: "model", content: ["Two pages."] },
          { role: "person", content: ["What are they?"] },
        ],
      });
    });

    test("an object comes back in the form that was asked for; the form goes along as JSON Schema", async () => {
      made.next({ kind: "object", value: { name: "Sodium", value: 140, more: "left out" } });
      const answer = await made.model.object({ ...asking(), schema });
      expect(answer).toEqual({ ok: true, value: { value: { name: "Sodium", value: 140 }, usage } });
      expect(made.asked().at(-1)?.schema).toMatchObject({
        type: "object",
        properties: { name: { type: "string" }, value: { type: "number" } },
        required: ["name", "value"],
      });
    });

    test.each([
      ["another form", { kind: "object", value: { name: "Sodium", value: "140" } }],
      ["a part of the form", { kind: "object", value: { name: "Sodium" } }],
      ["prose", { kind: "text", text: "Sodium is 140." }],
      ["nothing", { kind: "nothing" }],
    ] as const)("instead of an object, %s is malformed", async (_name, script) => {
      made.next(script);
      expect(await made.model.object({ ...asking(), schema })).toEqual(failed("malformed"));
    });

    test("an object that comes as text is taken if it has the form", async () => {
      made.next(say('```json\n{"name":"Sodium","value":140}\n```'));
      expect(await made.model.object({ ...asking(), schema })).toMatchObject({
        ok: true,
        value: { value: { name: "Sodium", value: 140 } },
      });
    });

    test("no text at all is malformed", async () => {
      made.next({ kind: "nothing" });
      expect(await made.model.text(asking())).toEqual(failed("malformed"));
    });

    test("a body that ends in the middle is malformed, and is not asked for again", async () => {
      made.next({ kind: "broken-json" });
      const before = made.asked().length;
      expect(await made.model.text(asking())).toEqual(failed("malformed", none));
      expect(made.asked().length - before).toBe(1);
    });

    test.each([
      ["refusal", "refused"],
      ["filter", "filtered"],
      ["truncated", "truncated"],
    ] as const)("a %s is told as such, with what it used, for texts and objects", async (kind, code) => {
      made.next({ kind }, { kind });
      const told = failed(code, kind === "filter" && made.filtersByError ? none : usage);
      expect(await made.model.text(asking())).toEqual(told);
      expect(await made.model.object({ ...asking(), schema })).toEqual(told);
    });

    test.each(["throttle", "fault"] as const)("a %s is waited out", async (kind) => {
      made.next(...repeat({ kind }, tries - 1), say("At last."));
      expect(await made.model.text(asking())).toMatchObject({ ok: true, value: { value: "At last." } });
      expect(figures).toMatchObject([{ ModelCalls: 1, ModelTries: tries, outcome: "ok" }]);
    });

    test.each([
      ["throttle", "throttled"],
      ["fault", "unavailable"],
    ] as const)("a %s that doesn't end is %s", async (kind, code) => {
      made.next(...repeat({ kind }, tries));
      const before = made.asked().length;
      expect(await made.model.text(asking())).toEqual(failed(code, none));
      expect(made.asked().length - before).toBe(tries);
      expect(figures).toMatchObject([{ ModelCalls: 1, ModelUnavailable: 1, outcome: code }]);
    });

    test("silence ends at the deadline", async () => {
      made.next({ kind: "silence" });
      const began = performance.now();
      expect(await made.model.text(asking(0.5))).toEqual(failed("timed-out", none));
      expect(performance.now() - began).toBeLessThan(1_500);
    });

    test("after the deadline nothing is asked", async () => {
      const before = made.asked().length;
      expect(await made.model.text(asking(-1))).toEqual(failed("timed-out", none));
      expect(made.asked().length).toBe(before);
    });

    test("an aborted call throws at once", async () => {
      made.next({ kind: "silence" });
      const stop = new AbortController();
      const call = made.model.text({ ...asking(), signal: stop.signal });
      setTimeout(() => stop.abort(new Error("lease lost")), 50);
      await expect(call).rejects.toThrow("lease lost");
    });

    test("a call that is wrong throws, and the fault quotes neither question nor answer", async () => {
      made.next({ kind: "bad-request", says: "canary-of-the-service in canary-of-the-question" });
      const call = made.model.text({ ...asking(), messages: [person(say("canary-of-the-question"))] });
      const fault = await call.catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(Error);
      const shown = `${String(fault)} ${(fault as Error).stack} ${JSON.stringify(fault, Object.getOwnPropertyNames(fault))}`;
      expect(shown).not.toContain("canary");
    });

    test("each call is counted once, with its tokens, its time, the model and the outcome", async () => {
      made.next(say("Yes."), { kind: "refusal" });
      await made.model.text(asking());
      await made.model.text(asking());
      expect(figures).toMatchObject([
        { ModelCalls: 1, ModelTries: 1, ModelInputTokens: 1_000, ModelOutputTokens: 200, outcome: "ok" },
        { ModelUnavailable: 0, ModelInputTokens: 1_000, ModelOutputTokens: 200, outcome: "refused" },
      ]);
      for (const { model, ModelMilliseconds } of figures) {
        expect(model).toBe(made.model.id);
        expect(ModelMilliseconds).toBeGreaterThan(0);
      }
    });
  });
}
