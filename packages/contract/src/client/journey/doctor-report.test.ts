import { beforeAll, describe, expect, it } from "vitest";
import { jobId as documentJobId, documentResult, job, reading, tokens } from "../../../test/examples.ts";
import { fakeServer, refusal, success } from "../../../test/fake-server.ts";
import { makeSigner, seal, sign, type TestSigner } from "../../../test/signing.ts";
import type { DoctorReport } from "../../schemas/doctor-report.ts";
import { receiptTyp } from "../../schemas/receipt.ts";
import { resultTyp } from "../../schemas/sealed.ts";
import { createClient } from "../create-client.ts";
import { type DeviceKeyPair, generateDeviceKey } from "../device-key.ts";
import { memoryTokens } from "../tokens.ts";
import { doctorReport } from "./doctor-report.ts";

const jobId = documentJobId.replace("result_", "report_");
const at = "2026-11-22T12:00:00.000Z";
const report: DoctorReport = {
  language: "en",
  title: "t",
  urgency: "none",
  urgencyText: "u",
  patient: { sex: null, age: null, text: "p" },
  sources: [],
  findings: [],
  findingsText: "f",
  backInRange: [],
  trends: [],
  trendsText: "",
  trendSources: [],
  questions: [],
  values: [],
  vitals: [],
  unread: [],
  disclaimer: "d",
  notice: "n",
  summary: [],
  model: null,
  withoutModel: "not-configured",
};

describe("doctorReport", () => {
  let signer: TestSigner;
  let deviceKey: DeviceKeyPair;
  beforeAll(async () => {
    [signer, deviceKey] = [await makeSigner("one"), await generateDeviceKey()];
  });

  async function run(inside: unknown, routes: Parameters<typeof fakeServer>[0] = {}) {
    const receipt = { subject: "job", jobId, deleted: ["outgoing"], at };
    const server = fakeServer({
      "POST /api/v1/process/doctor-report": () => success({ jobId }, 202),
      [`GET /api/v1/process/status/${jobId}`]: () => success(job({ jobId, status: "completed" })),
      [`GET /api/v1/process/result/${jobId}`]: async () =>
        success({
          jobId,
          sealed: await seal(await sign(inside, resultTyp, signer), jobId, deviceKey.publicJwk),
        }),
      "GET /api/v1/auth/keys": () => success({ keys: [signer.publicKey] }),
      [`DELETE /api/v1/process/cleanup/${jobId}`]: async () =>
        success({ jobId, receipt: await sign(receipt, receiptTyp, signer) }),
      ...routes,
    });
    const store = memoryTokens();
    await store.set(tokens(1));
    const client = createClient({ url: "http://api.test", fetch: server.fetch, tokens: store });
    const steps: string[] = [];
    const outcome = await doctorReport(
      client,
      { readings: [reading], deviceKey },
      { onStep: ({ step }) => steps.push(step) },
    );
    return { outcome, seen: server.seen, steps };
  }

  it("sends the readings and the public key alone, opens the report and has it cleaned up", async () => {
    const { outcome, seen, steps } = await run({ jobId, kind: "report", writtenAt: at, report });
    expect(outcome).toMatchObject({ ok: true, value: { result: { report } } });
    expect(seen[0]?.body).toEqual({ readings: [reading], deviceKey: deviceKey.publicJwk });
    expect(steps).toEqual(["accepted", "waiting", "opened", "cleaned"]);
  });

  it("refuses a result of another kind, and deletes nothing", async () => {
    const { outcome, seen } = await run({ ...documentResult, jobId });
    expect(outcome).toEqual({ ok: false, error: { kind: "result-refused", fault: "unexpected-content" } });
    expect(seen.some(({ method }) => method === "DELETE")).toBe(false);
  });

  it("tells that premium is needed", async () => {
    const { outcome } = await run(null, {
      "POST /api/v1/process/doctor-report": () => refusal("premium_required"),
    });
    expect(outcome).toMatchObject({ ok: false, error: { kind: "refused", code: "premium_required" } });
  });
});
