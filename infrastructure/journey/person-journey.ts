import assert from "node:assert/strict";
import type { Profile, Reading } from "@serenya/contract";
import {
  ask,
  type Client,
  doctorReport,
  generateDeviceKey,
  processDocument,
  verifyReceipt,
} from "@serenya/contract/client";
import { given, type Steps } from "./steps.ts";

export interface JourneyInput {
  readonly client: Client;
  readonly document: Uint8Array<ArrayBuffer>;
  /** What the reader itself makes of the document, where it is known. */
  readonly expected?: Reading;
  /** Milliseconds after which a job is given up. */
  readonly patience: number;
}

/** What a person with an account does: the same steps on the emulator and on a real deployment. */
export async function personJourney({ step }: Steps, input: JourneyInput): Promise<void> {
  const { client, document, expected, patience } = input;
  const deviceKey = await generateDeviceKey();

  const reading = await step(
    "document: announced, posted by form, read, sealed, opened, receipt checked",
    async () => {
      const done = await processDocument(
        client,
        { bytes: document, type: "application/pdf", deviceKey },
        { giveUpAfterMs: patience },
      );
      const { result, receipt } = value(done);
      // Who read along is not the reader's to say.
      if (expected) assert.deepEqual({ ...result.reading, reader: expected.reader }, expected);
      assert.equal(result.reading.document.kind, "lab-report");
      assert.equal(receipt.receipt.subject, "job");
      const status = value(await client.status({ params: { jobId: result.jobId } }));
      assert.equal(status.status, "cleaned");
      const again = await client.result({ params: { jobId: result.jobId } });
      assert.equal(codeOf(again), "job_cleaned");
      return result.reading;
    },
  );

  await step("chat: question sent, answer sealed, opened, cleaned up", async () => {
    const asked = { message: "Is anything urgent?", reading: given(reading, "reading"), deviceKey };
    const { result } = value(await ask(client, asked, { giveUpAfterMs: patience }));
    assert.equal(result.kind, "chat");
  });

  await step("doctor's report: ordered, written, sealed, opened, cleaned up", async () => {
    const order = { readings: [given(reading, "reading")], deviceKey };
    const { result } = value(await doctorReport(client, order, { giveUpAfterMs: patience }));
    assert.equal(result.kind, "report");
  });

  await step("prompts, subscription and keys are answered", async () => {
    const { prompts } = value(await client.chatPrompts({ query: { content_type: "results" } }));
    assert.ok(prompts.length > 0);
    const { freeReport } = value(await client.subscriptionsGet());
    assert.equal(freeReport.available, false, "the free report was used above");
    assert.ok(value(await client.keys()).keys.length > 0);
  });

  await step("profile: changed, read back, as it was", async () => {
    const before: Profile = value(await client.profileGet());
    const changed = value(await client.profileUpdate({ body: { name: "Jane Q. Public" } }));
    assert.equal(changed.name, "Jane Q. Public");
    assert.equal(value(await client.profileGet()).name, "Jane Q. Public");
    value(await client.profileUpdate({ body: { name: before.name } }));
  });
}

/** Deletes the account for good and checks the receipt for it. */
export async function deleteAccount(client: Client): Promise<void> {
  const { keys } = value(await client.keys());
  const { receipt } = value(await client.profileDelete());
  const checked = value(await verifyReceipt(receipt, keys));
  assert.equal(checked.subject, "account");
}

/** The value of an answer, or the refusal as an error. */
export function value<T>(answer: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (answer.ok) return answer.value;
  throw new Error(`refused: ${JSON.stringify(answer.error)}`);
}

export const codeOf = (answer: { ok: boolean; error?: { code?: string } | unknown }): unknown =>
  answer.ok ? "ok" : (answer.error as { code?: string }).code;
