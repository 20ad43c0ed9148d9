import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { jobId as documentJobId, documentResult, job, reading, tokens } from "../../../test/examples.ts";
import { fakeServer, success } from "../../../test/fake-server.ts";
import { makeSigner, seal, sign, type TestSigner } from "../../../test/signing.ts";
import type { Answer } from "../../schemas/answer.ts";
import { receiptTyp } from "../../schemas/receipt.ts";
import { resultTyp } from "../../schemas/sealed.ts";
import { createClient } from "../create-client.ts";
import { type DeviceKeyPair, generateDeviceKey } from "../device-key.ts";
import { memoryTokens } from "../tokens.ts";
import { type AcceptedStep, ask } from "./ask.ts";

const jobId = documentJobId.replace("result_", "chat_");
const at = "2026-11-22T12:00:00.000Z";
const answer: Answer = {
  language: "en",
  outcome: "answered",
  topic: "value",
  urgency: "none",
  urgencyLine: "Nothing to do now.",
  paragraphs: ["All in range."],
  results: [],
  next: [],
  emergencyLine: "e",
  disclaimer: "d",
  notice: "n",
  model: null,
  withoutModel: "not-configured",
};

describe("ask", () => {
  let signer: TestSigner;
  let deviceKey: DeviceKeyPair;
  let inside: unknown;
  let routes: Parameters<typeof fakeServer>[0];

  beforeAll(async () => {
    [signer, deviceKey] = [await makeSigner("one"), await generateDeviceKey()];
  });

  beforeEach(() => {
    inside = { jobId, kind: "chat", answeredAt: at, answer };
    const sealed = async () => seal(await sign(inside, resultTyp, signer), jobId, deviceKey.publicJwk);
    const state = (times: number) =>
      times === 1
        ? job({ jobId, status: "processing", stage: "answering" })
        : job({ jobId, status: "completed" });
    routes = {
      "POST /api/v1/chat/messages": () => success({ jobId }, 202),
      [`GET /api/v1/chat/status/${jobId}`]: async (_, times) =>
        success({ job: state(times), sealed: times === 1 ? null : await sealed() }),
      "GET /api/v1/auth/keys": () => success({ keys: [signer.publicKey] }),
      [`DELETE /api/v1/process/cleanup/${jobId}`]: async () => {
        const receipt = { subject: "job", jobId, deleted: ["outgoing"], at };
        return success({ jobId, receipt: await sign(receipt, receiptTyp, signer) });
      },
    };
  });

  async function run(onStep?: (step: AcceptedStep) => void) {
    const server = fakeServer(routes);
    const store = memoryTokens();
    await store.set(tokens(1));
    const client = createClient({ url: "http://api.test", fetch: server.fetch, tokens: store });
    const question = { message: "Is this high?", reading, deviceKey };
    return { outcome: await ask(client, question, onStep && { onStep }), seen: server.seen };
  }

  it("sends the question, waits by the chat's own status, opens the answer and cleans up", async () => {
    const steps: string[] = [];
    const { outcome, seen } = await run((step) => steps.push(step.step));
    expect(outcome).toMatchObject({ ok: true, value: { result: { kind: "chat", answer } } });
    expect(steps).toEqual(["accepted", "waiting", "waiting", "opened", "cleaned"]);
    expect(seen[0]?.body).toEqual({
      message: "Is this high?",
      reading,
      deviceKey: deviceKey.publicJwk,
    });
  });

  it("refuses a truly signed result of another kind", async () => {
    inside = { ...documentResult, jobId, reading };
    const { outcome, seen } = await run();
    expect(outcome).toEqual({ ok: false, error: { kind: "result-refused", fault: "unexpected-content" } });
    expect(seen.some(({ method }) => method === "DELETE")).toBe(false);
  });
});
