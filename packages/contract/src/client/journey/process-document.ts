import type { Result } from "../../result.ts";
import type { DocumentResult } from "../../schemas/sealed.ts";
import type { Client } from "../create-client.ts";
import type { CheckedReceipt } from "./clean-up.ts";
import { type CollectOptions, type CollectStep, collectResult } from "./collect-result.ts";
import type { JourneyFailure } from "./failure.ts";
import { fetchResult } from "./fetch-result.ts";
import type { PostOptions } from "./post-form.ts";
import { type DocumentToSend, type SentDocument, uploadDocument } from "./upload-document.ts";

/** What has just happened on a document's way. */
export type JourneyStep =
  | { readonly step: "announced"; readonly sent: SentDocument }
  | { readonly step: "uploaded" }
  | CollectStep;

export interface JourneyOptions
  extends PostOptions,
    Pick<CollectOptions<DocumentResult>, "keep" | "giveUpAfterMs"> {
  readonly onStep?: (step: JourneyStep) => void;
}

/** A document's whole way, seen from the device: announce, upload, wait, fetch, open, keep, clean up. */
export async function processDocument(
  client: Client,
  document: DocumentToSend,
  { onStep, fetch, ...options }: JourneyOptions = {},
): Promise<Result<{ result: DocumentResult; receipt: CheckedReceipt }, JourneyFailure>> {
  const cancel = options.signal && { signal: options.signal };
  const sent = await uploadDocument(client, document, {
    ...cancel,
    ...(fetch && { fetch }),
    onAnnounced: (announced) => onStep?.({ step: "announced", sent: announced }),
  });
  if (!sent.ok) return sent;
  onStep?.({ step: "uploaded" });

  return collectResult(
    client,
    sent.value.jobId,
    () => fetchResult(client, sent.value, document.deviceKey, cancel),
    { ...options, onStep },
  );
}
