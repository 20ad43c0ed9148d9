import { randomUUID } from "node:crypto";
import { basePath } from "@serenya/contract";
import { generateDeviceKey, processDocument } from "@serenya/contract/client";
import { closeWorkers } from "@serenya/documents/node";
import { canaries, findCanaries } from "@serenya/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
interface Line {
  readonly function: string;
  readonly event: string;
  readonly operation?: string;
  readonly jobId?: string;
  readonly correlationId?: string;
}
const lines = (): Line[] => system.lines.map((line) => JSON.parse(line) as Line);
/** What an operator finds by a job's id: `grep JOB log`. */
const followed = (jobId: string) => lines().filter((line) => line.jobId === jobId);

describe("one job is followed by its id", () => {
  it("from the request that opened it, through queue and process, to its end", async () => {
    const before = system.lines.length;
    const person = await newPerson(system.url);
    const { result } = await wholeWay(person, await drawReport());
    const job = followed(result.jobId);
    expect(job.map((line) => line.function)).toEqual(
      expect.arrayContaining(["upload", "status", "process", "result", "cleanup"]),
    );
    // Every line of the time that a job can be behind names it.
    const others = lines()
      .slice(before)
      .filter((line) => line.jobId === undefined);
    for (const { function: name } of others) expect(["auth", "stream-processor"]).toContain(name);

    const opened = job.find((line) => line.operation === "upload");
    const worked = job.filter((line) => line.function === "process");
    expect(worked.map(({ event }) => event)).toEqual(["job-processed"]);
    expect(worked.map(({ correlationId }) => correlationId)).toEqual([opened?.correlationId]);
    expect(opened?.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("by the id that the sender gave its request, and by none that is no id", async () => {
    const person = await newPerson(system.url);
    const token = await person.accessToken();
    const { publicJwk } = await generateDeviceKey();
    const ask = async (id: string) => {
      const answer = await fetch(`${system.url}${basePath}/process/upload`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
          "x-correlation-id": id,
        },
        body: JSON.stringify({
          size: 10,
          type: "application/pdf",
          sha256: `${"A".repeat(43)}=`,
          deviceKey: publicJwk,
        }),
      });
      const { data } = (await answer.json()) as { data: { jobId: string } };
      return followed(data.jobId).map(({ correlationId }) => correlationId);
    };
    const given = randomUUID();
    expect(await ask(given)).toEqual([given]);
    const [canary = ""] = canaries(1, 3);
    const [made] = await ask(canary);
    expect(made).toMatch(/^[0-9a-f-]{36}$/);
    expect(findCanaries(Buffer.from(system.lines.join("\n")), [canary])).toEqual([]);
  });

  it("also when it fails, and the reason stands there", async () => {
    const person = await newPerson(system.url);
    let jobId = "";
    const bytes = new TextEncoder().encode("%PDF-1.7\n1 0 obj <<");
    const document = { bytes, type: "application/pdf", deviceKey: await generateDeviceKey() };
    await processDocument(person.client, document, {
      onStep: (step) => {
        if (step.step === "announced") jobId = step.sent.jobId;
      },
    });
    expect(followed(jobId).filter((line) => line.function === "process")).toMatchObject([
      { event: "job-processed", code: "document_damaged" },
    ]);
  });
});
