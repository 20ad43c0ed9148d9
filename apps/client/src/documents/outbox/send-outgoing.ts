import { type DocumentResult, err, ok, type Result } from "@serenya/contract";
import {
  type Client,
  cleanUp,
  type DeviceKeyPair,
  fetchResult,
  type JourneyFailure,
  type SentDocument,
  uploadDocument,
  waitForJob,
} from "@serenya/contract/client";
import type { Outgoing, Records } from "../../device/records.ts";
import { entryWriter } from "./entry-writer.ts";
import { sha256OfDocument } from "./sha256-of-document.ts";

export interface SendDeps {
  readonly client: Client;
  readonly records: Records;
  readonly deviceKey: DeviceKeyPair;
  readonly signal: AbortSignal;
}

/**
 * A document's way, from where it stands: announce and upload, unless a job has it already; wait, fetch, open,
 * and store. Each state is written down before the next begins, so that a reload goes on from there. The
 * report keeps the entry's id. The server's copy is cleaned up afterwards, by `tidyUp`.
 * @throws TakenBack when the person has taken the document back, StorageFault
 */
export async function sendOutgoing(entry: Outgoing, deps: SendDeps): Promise<Result<void, JourneyFailure>> {
  const { client, records, deviceKey, signal } = deps;
  const bytes = await records.outgoingDocument(entry.id);
  if (!bytes) throw new Error("an outgoing entry has no document");
  const document = Uint8Array.from(bytes);
  const writer = entryWriter(records, entry.id);

  const sent = await sentBefore(entry, document, deps);
  if (!sent.ok) return sent;
  const job = sent.value ? ok(sent.value) : await upload(entry, document, deps, writer.write);
  if (!job.ok) return job;

  const writes: Promise<void>[] = [];
  const done = await waitForJob(client, job.value.jobId, {
    signal,
    onChange: ({ status, stage }) => {
      if (status !== "failed" && status !== "cleaned") writes.push(writer.write({ status, stage }));
    },
  });
  await Promise.all(writes);
  if (!done.ok) return done;
  const result = await fetchResult(client, job.value, deviceKey, { signal });
  if (!result.ok) return result;
  await writer.check();
  await records.addReport(reportOf(entry, result.value), document, entry.id);
  return ok(undefined);
}

/** The job that has the document already; null when it must be sent, for the first time or anew. */
async function sentBefore(
  { jobId }: Outgoing,
  document: Uint8Array<ArrayBuffer>,
  { client, signal }: SendDeps,
): Promise<Result<SentDocument | null, JourneyFailure>> {
  if (jobId === null) return ok(null);
  const job = await client.status({ params: { jobId } }, { signal });
  if (!job.ok) {
    const isUnknown = job.error.kind === "refused" && job.error.code === "job_not_found";
    return isUnknown ? ok(null) : err(job.error);
  }
  if (job.value.status !== "waiting-for-upload")
    return ok({ jobId, documentSha256: await sha256OfDocument(document) });
  // The form was lost on the way. The old job is ended first, so that only one can ever have a result.
  const ended = await cleanUp(client, jobId, { signal });
  return ended.ok ? ok(null) : ended;
}

async function upload(
  { id, type }: Outgoing,
  bytes: Uint8Array<ArrayBuffer>,
  { client, records, deviceKey, signal }: SendDeps,
  write: (change: Partial<Omit<Outgoing, "id">>) => Promise<void>,
): Promise<Result<SentDocument, JourneyFailure>> {
  await write({ status: "sending", stage: null, failure: null, jobId: null });
  let noted: Promise<void> = Promise.resolve();
  const sent = await uploadDocument(
    client,
    { bytes, type, deviceKey },
    {
      signal,
      onAnnounced: ({ jobId }) => {
        // Also when it is being taken back: then this is the job to be cleaned up.
        noted = records.updateOutgoing(id, { jobId });
      },
    },
  );
  await noted;
  return sent;
}

const reportOf = ({ id, addedAt }: Outgoing, { jobId, readAt, reading, explanation }: DocumentResult) => ({
  id,
  jobId,
  addedAt,
  readAt,
  reading,
  confirmations: [],
  receipt: null,
  pages: reading.document.pages,
  explanation,
});
