import { ok, type Result } from "../../result.ts";
import type { Job } from "../../schemas/job.ts";
import type { DocumentResult } from "../../schemas/sealed.ts";
import type { Client } from "../create-client.ts";
import { type CheckedReceipt, cleanUp } from "./clean-up.ts";
import type { JourneyFailure } from "./failure.ts";
import { fetchResult } from "./fetch-result.ts";
import type { PostOptions } from "./post-form.ts";
import { type DocumentToSend, type SentDocument, uploadDocument } from "./upload-document.ts";
import { type WaitOptions, waitForJob } from "./wait-for-job.ts";

/** What has just happened on a document's way. */
export type JourneyStep =
  | { readonly step: "announced"; readonly sent: SentDocument }
  | { readonly step: "uploaded" }
  /** The job's first state and each change. */
  | { readonly step: "waiting"; readonly job: Job }
  | { readonly step: "opened" }
  | { readonly step: "kept" }
  | { readonly step: "cleaned"; readonly receipt: CheckedReceipt };

export interface JourneyOptions extends PostOptions, Pick<WaitOptions, "giveUpAfterMs"> {
  readonly onStep?: (step: JourneyStep) => void;
  /** Stores the result on the device. Only when it has resolved is the server's copy deleted. */
  readonly keep?: (result: DocumentResult) => Promise<void>;
}

/** A document's whole way, seen from the device: announce, upload, wait, fetch, open, keep, clean up. */
export async function processDocument(
  client: Client,
  document: DocumentToSend,
  { onStep, keep, signal, fetch, giveUpAfterMs }: JourneyOptions = {},
): Promise<Result<{ result: DocumentResult; receipt: CheckedReceipt }, JourneyFailure>> {
  const cancel = signal && { signal };
  const sent = await uploadDocument(client, document, {
    ...cancel,
    ...(fetch && { fetch }),
    onAnnounced: (announced) => onStep?.({ step: "announced", sent: announced }),
  });
  if (!sent.ok) return sent;
  onStep?.({ step: "uploaded" });

  const job = await waitForJob(client, sent.value.jobId, {
    ...cancel,
    ...(giveUpAfterMs && { giveUpAfterMs }),
    onChange: (changed) => onStep?.({ step: "waiting", job: changed }),
  });
  if (!job.ok) return job;

  const result = await fetchResult(client, sent.value, document.deviceKey, cancel);
  if (!result.ok) return result;
  onStep?.({ step: "opened" });
  if (keep) {
    await keep(result.value);
    onStep?.({ step: "kept" });
  }

  const receipt = await cleanUp(client, sent.value.jobId, cancel);
  if (!receipt.ok) return receipt;
  onStep?.({ step: "cleaned", receipt: receipt.value });
  return ok({ result: result.value, receipt: receipt.value });
}
