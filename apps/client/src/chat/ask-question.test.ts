import type { Answer } from "@serenya/contract";
import type { Client } from "@serenya/contract/client";
import { generateDeviceKey } from "@serenya/contract/client";
import { reading, resultRow } from "@serenya/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { type ChatMessage, type Records, type Report, StorageFault } from "../device/index.ts";
import { type AskStep, askQuestion, writeQuestion } from "./ask-question.ts";
import { answerIn, storedText } from "./stored-answer.ts";
import { turnsOf } from "./turns.ts";

const doubtful = resultRow({
  status: "confirm",
  reasons: ["recognisers-differ"],
  printed: { name: "Hemoglobin", value: "18.2", unit: "g/dL", range: "12.0 - 15.5", flag: null },
  value: { kind: "quantity", number: 18.2, comparator: null, unit: "g/dL" },
});
const report: Report = {
  id: "report",
  jobId: "job",
  addedAt: "2026-11-01T08:00:00.000Z",
  readAt: "2026-11-01T08:00:00.000Z",
  reading: reading({ results: [doubtful] }),
  confirmations: [{ row: 0, value: "13.2", how: "typed", at: "2026-11-01T09:00:00.000Z" }],
  receipt: null,
  pages: 1,
  explanation: null,
};

const answer: Answer = {
  language: "en",
  outcome: "answered",
  topic: "summary",
  urgency: "none",
  urgencyLine: "Nothing needed now. Keep the report.",
  paragraphs: ["One.", "Two."],
  results: [0],
  next: [],
  emergencyLine: "e",
  disclaimer: "d",
  notice: "n",
  model: null,
  withoutModel: "not-configured",
};

/** What these functions use of the records, in memory. */
function recordsWith(deviceKey: unknown) {
  const messages = new Map<string, ChatMessage>();
  const records = {
    addMessage: async (message: ChatMessage) => void messages.set(message.id, message),
    updateMessage: async (id: string, change: Partial<ChatMessage>) => {
      const before = messages.get(id);
      if (before) messages.set(id, { ...before, ...change });
    },
    setting: async (name: string) => ({ deviceKey, profile: { language: "de" } })[name] ?? null,
    setSetting: async () => {},
  } as unknown as Records;
  return { records, turn: () => turnsOf([...messages.values()])[0] };
}

let deviceKey: unknown;
beforeEach(async () => {
  deviceKey = await generateDeviceKey();
});

async function run(client: Partial<Client>, given: { key?: unknown; records?: Partial<Records> } = {}) {
  const { records, turn } = recordsWith("key" in given ? given.key : deviceKey);
  const steps: AskStep[] = [];
  await writeQuestion(records, { id: "q", message: "Why?", reportId: "report" });
  await askQuestion(
    { id: "q", message: "Why?", report },
    {
      client: client as Client,
      records: { ...records, ...given.records },
      onStep: (step) => steps.push(step),
      faultText: ({ kind }) => `fault: ${kind}`,
    },
  );
  return { turn: turn(), steps };
}

const unreachable = {
  ok: false,
  error: { kind: "network", reason: "unreachable", correlationId: "c" },
} as const;

describe("asking", () => {
  it("sends the reading as the person has it, and the public key alone", async () => {
    let sent: unknown;
    await run({
      chatMessages: async (input) => {
        sent = input.body;
        return unreachable;
      },
    });
    expect(sent).toMatchObject({
      message: "Why?",
      language: "de",
      reading: { results: [{ status: "verified", printed: { value: "13.2" }, value: { number: 13.2 } }] },
    });
    expect(JSON.stringify(sent)).not.toContain('"d":');
  });

  it("keeps question and place together, and puts the fault in the answer's place", async () => {
    const { turn, steps } = await run({ chatMessages: async () => unreachable });
    expect(turn?.question).toMatchObject({ from: "person", text: ["Why?"] });
    expect(turn?.answer).toMatchObject({ state: "failed", text: ["fault: network"] });
    expect(steps).toEqual(["sending"]);
  });

  it("says when nobody is signed in, and when the device is full", async () => {
    expect((await run({}, { key: null })).turn?.answer).toMatchObject({ text: ["fault: signed-out"] });
    const full = await run({
      chatMessages: async () => {
        throw new StorageFault("storage-full");
      },
    });
    expect(full.turn?.answer).toMatchObject({ state: "failed", text: ["fault: storage-full"] });
  });

  it("leaves the place waiting when the app is locked on the way", async () => {
    const { turn } = await run({
      chatMessages: async () => {
        throw new StorageFault("locked");
      },
    });
    expect(turn?.answer?.state).toBe("waiting");
  });
});

describe("a kept answer", () => {
  const message: ChatMessage = {
    id: "q/answer",
    reportId: "report",
    from: "serenya",
    text: storedText(answer),
    at: "2026-11-01T09:00:00.000Z",
    rows: [0],
    state: "sent",
  };

  it("comes back whole", () => expect(answerIn(message)).toEqual(answer));

  it("is none where there are paragraphs, a question, or nothing yet", () => {
    expect(answerIn({ ...message, text: ["Plain.", "Text."] })).toBeNull();
    expect(answerIn({ ...message, text: ["{}"] })).toBeNull();
    expect(answerIn({ ...message, from: "person" })).toBeNull();
    expect(answerIn({ ...message, state: "waiting" })).toBeNull();
  });
});
