import { join } from "node:path";
import { generateDeviceKey, processDocument } from "@serenya/contract/client";
import { makeReport } from "@serenya/documents/corpus";
import { closeWorkers, readInWorker } from "@serenya/documents/node";
import { runJourney } from "serenya-cli";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { filesBelow } from "./support/files.ts";
import { wholeWay } from "./support/journey.ts";
import { newPerson } from "./support/person.ts";
import { drawReport } from "./support/report.ts";
import { startSystem, type TestSystem } from "./support/system.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(async () => {
  await system.close();
  await closeWorkers();
});

describe("a document's whole way", () => {
  it.each(["unruled", "german", "several-pages", "dipstick"] as const)(
    "gives the reading that the reader itself gives, and a receipt that holds (%s)",
    async (family) => {
      const person = await newPerson(system.url);
      const bytes = new Uint8Array((await makeReport({ family, seed: 7 })).pdf);
      const { result, receipt } = await wholeWay(person, bytes);
      expect(result.reading).toEqual(await readInWorker(bytes));
      expect(result.reading.document.kind).toBe("lab-report");
      expect(receipt.receipt).toMatchObject({ subject: "job", jobId: result.jobId });

      const status = await person.client.status({ params: { jobId: result.jobId } });
      expect(status).toMatchObject({ ok: true, value: { status: "cleaned" } });
      const again = await person.client.result({ params: { jobId: result.jobId } });
      expect(again).toMatchObject({ ok: false, error: { code: "job_cleaned" } });
    },
  );

  it("is the same by the command line, account and all", async () => {
    const bytes = new Uint8Array((await makeReport({ family: "ruled", seed: 7 })).pdf);
    const user = { email: "jane.roe@example.org", name: "Jane Roe" };
    const steps: string[] = [];
    const onStep = ({ what }: { what: string }) => void steps.push(what);
    const outcome = await runJourney({ bytes, url: system.url, user, deleteAccount: true, onStep });
    expect(outcome).toEqual({ ok: true, value: await readInWorker(bytes) });
    expect(steps.at(-1)).toContain("Deleted the account");
  });

  it.each([
    ["is no PDF", "Hello", "document_unsupported"],
    ["is a damaged PDF", "%PDF-1.7\n1 0 obj <<", "document_damaged"],
  ])("ends with a reason when the document %s", async (_what, text, code) => {
    const person = await newPerson(system.url);
    const bytes = new TextEncoder().encode(text);
    const deviceKey = await generateDeviceKey();
    const done = await processDocument(person.client, { bytes, type: "application/pdf", deviceKey });
    expect(done).toMatchObject({ ok: false, error: { kind: "job-failed", code } });
  });

  it("leaves an event for the audit, without the document's content", async () => {
    const person = await newPerson(system.url);
    await wholeWay(person, await drawReport({ marker: "CnryEventEvent12" }));
    const events = join(system.state, "blobs/events/objects/observability");
    const counted = async () =>
      [...(await filesBelow(events)).values()].filter((event) => event.includes("document_processed"));
    await vi.waitFor(async () => expect((await counted()).length).toBeGreaterThanOrEqual(1), 25_000);
    expect(Buffer.concat(await counted()).includes("CnryEventEvent12")).toBe(false);
  });
});
