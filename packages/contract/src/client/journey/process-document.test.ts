import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { documentResult, job, jobId, otherJobId, tokens } from "../../../test/examples.ts";
import { fakeServer, refusal, success } from "../../../test/fake-server.ts";
import { makeSigner, seal, sign, type TestSigner } from "../../../test/signing.ts";
import { receiptTyp } from "../../schemas/receipt.ts";
import { resultTyp } from "../../schemas/sealed.ts";
import { toBase64 } from "../base64url.ts";
import { createClient } from "../create-client.ts";
import { type DeviceKeyPair, generateDeviceKey } from "../device-key.ts";
import { memoryTokens } from "../tokens.ts";
import { actionFor } from "./failure.ts";
import { type JourneyOptions, type JourneyStep, processDocument } from "./process-document.ts";

const document = new TextEncoder().encode("%PDF-1.7 and so on");
const at = "2026-11-22T12:00:00.000Z";

describe("processDocument", () => {
  let signer: TestSigner;
  let deviceKey: DeviceKeyPair;
  let sha256: Uint8Array;
  let routes: Parameters<typeof fakeServer>[0];

  beforeAll(async () => {
    [signer, deviceKey] = [await makeSigner("one"), await generateDeviceKey()];
    sha256 = new Uint8Array(await crypto.subtle.digest("SHA-256", document));
  });

  beforeEach(async () => {
    const documentSha256 = Buffer.from(sha256).toString("base64url");
    const signed = await sign({ ...documentResult, documentSha256 }, resultTyp, signer);
    const sealed = await seal(signed, jobId, deviceKey.publicJwk);
    const receipt = { subject: "job", jobId, deleted: ["outgoing"], at };
    routes = {
      "POST /api/v1/process/upload": () =>
        success(
          {
            jobId,
            upload: { url: "http://store.test/temp", fields: { key: "k", policy: "p" }, expiresAt: at },
          },
          201,
        ),
      "POST /temp": () => new Response(null, { status: 204 }),
      [`GET /api/v1/process/status/${jobId}`]: (_, times) =>
        success(
          [job(), job({ status: "processing", stage: "reading", attempt: 1 })][times - 1] ??
            job({ status: "completed", attempt: 1 }),
        ),
      [`GET /api/v1/process/result/${jobId}`]: () => success({ jobId, sealed }),
      "GET /api/v1/auth/keys": () => success({ keys: [signer.publicKey] }),
      [`DELETE /api/v1/process/cleanup/${jobId}`]: async () =>
        success({ jobId, receipt: await sign(receipt, receiptTyp, signer) }),
    };
  });

  async function run(options: JourneyOptions = {}) {
    const server = fakeServer(routes);
    const store = memoryTokens();
    await store.set(tokens(1));
    const client = createClient({ url: "http://api.test", fetch: server.fetch, tokens: store });
    const sent = { bytes: document, type: "application/pdf", deviceKey };
    const outcome = await processDocument(client, sent, { fetch: server.fetch, ...options });
    return { outcome, seen: server.seen };
  }

  it("goes the whole way and tells each step", async () => {
    const steps: JourneyStep[] = [];
    const { outcome, seen } = await run({ onStep: (step) => steps.push(step), keep: async () => {} });
    expect(outcome).toMatchObject({
      ok: true,
      value: { result: { reading: documentResult.reading }, receipt: { receipt: { jobId } } },
    });
    expect(steps.map((each) => (each.step === "waiting" ? each.job.status : each.step))).toEqual([
      "announced",
      "uploaded",
      "queued",
      "processing",
      "completed",
      "opened",
      "kept",
      "cleaned",
    ]);
    expect(seen[0]?.body).toEqual({
      size: document.length,
      type: "application/pdf",
      sha256: toBase64(sha256),
      deviceKey: deviceKey.publicJwk,
    });
  });

  it("posts the form's fields first, then the file, without its name or a token", async () => {
    const { seen } = await run();
    const post = seen.find((request) => request.path === "/temp");
    const form = post?.body as FormData;
    expect([...form.keys()]).toEqual(["key", "policy", "file"]);
    const file = form.get("file") as File;
    expect([file.name, file.type, new Uint8Array(await file.arrayBuffer())]).toEqual([
      "document",
      "application/pdf",
      document,
    ]);
    expect(post?.headers.get("authorization")).toBeNull();
  });

  it("cleans up only after the result is kept", async () => {
    const kept = run({ keep: () => Promise.reject(new Error("the disk is full")) });
    await expect(kept).rejects.toThrow("the disk is full");
    const order: string[] = [];
    const cleaning = routes[`DELETE /api/v1/process/cleanup/${jobId}`];
    routes[`DELETE /api/v1/process/cleanup/${jobId}`] = (request, times) => {
      order.push("cleaned");
      return cleaning?.(request, times) ?? refusal("job_not_found");
    };
    await run({
      keep: async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push("kept");
      },
    });
    expect(order).toEqual(["kept", "cleaned"]);
  });

  it("tells the store's refusal by its code", async () => {
    routes["POST /temp"] = () =>
      new Response("<Error><Code>EntityTooLarge</Code><Message>m</Message></Error>", { status: 400 });
    const { outcome } = await run();
    expect(outcome).toEqual({
      ok: false,
      error: { kind: "upload-refused", status: 400, code: "EntityTooLarge" },
    });
  });

  it("ends with the job's own failure", async () => {
    const failure = { code: "document_encrypted", message: "m", action: "Save a copy without it." } as const;
    routes[`GET /api/v1/process/status/${jobId}`] = () => success(job({ status: "failed", failure }));
    const { outcome } = await run();
    expect(outcome).toEqual({ ok: false, error: { kind: "job-failed", ...failure } });
  });

  it("goes on waiting while the connection fails, and stops when told to", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const status = routes[`GET /api/v1/process/status/${jobId}`];
    routes[`GET /api/v1/process/status/${jobId}`] = (request, times) =>
      times < 5 ? Promise.reject(new TypeError("fetch failed")) : (status?.(request, times) ?? success({}));
    expect((await run()).outcome.ok).toBe(true);

    routes[`GET /api/v1/process/status/${jobId}`] = () => success(job());
    const stop = new AbortController();
    const stopped = await run({
      signal: stop.signal,
      onStep: ({ step }) => step === "waiting" && stop.abort(),
    });
    expect(stopped.outcome).toMatchObject({ error: { kind: "network", reason: "aborted" } });
    vi.restoreAllMocks();
  });

  it("gives up after the given time", async () => {
    routes[`GET /api/v1/process/status/${jobId}`] = () => success(job());
    expect((await run({ giveUpAfterMs: 400 })).outcome).toEqual({
      ok: false,
      error: { kind: "gave-up", afterMs: 400 },
    });
  });

  it("refuses the result of another document", async () => {
    const sealed = await seal(await sign(documentResult, resultTyp, signer), jobId, deviceKey.publicJwk);
    routes[`GET /api/v1/process/result/${jobId}`] = () => success({ jobId, sealed });
    const { outcome, seen } = await run();
    expect(outcome).toEqual({ ok: false, error: { kind: "result-refused", fault: "wrong-document" } });
    expect(seen.some((request) => request.method === "DELETE")).toBe(false);
  });

  it("refuses a receipt for another job, or not signed by the server", async () => {
    const receipt = { subject: "job", jobId: otherJobId, deleted: [], at };
    const answer = async (by: TestSigner) => success({ jobId, receipt: await sign(receipt, receiptTyp, by) });
    routes[`DELETE /api/v1/process/cleanup/${jobId}`] = () => answer(signer);
    expect((await run()).outcome).toMatchObject({ error: { kind: "receipt-refused", fault: "wrong-job" } });
    const stranger = await makeSigner("stranger");
    routes[`DELETE /api/v1/process/cleanup/${jobId}`] = () => answer(stranger);
    expect((await run()).outcome).toMatchObject({ error: { kind: "receipt-refused", fault: "unknown-key" } });
  });

  it("has a sentence for every way to fail", () => {
    const correlationId = "c";
    for (const failure of [
      { kind: "network", reason: "unreachable", correlationId },
      { kind: "unexpected-answer", status: 502, problem: "p", correlationId },
      { kind: "upload-refused", status: 403, code: null },
      { kind: "gave-up", afterMs: 1 },
      { kind: "gone" },
      { kind: "result-refused", fault: "cannot-open" },
      { kind: "receipt-refused", fault: "malformed" },
    ] as const)
      expect(actionFor(failure)).toMatch(/^[A-Z].*\.$/);
  });
});
