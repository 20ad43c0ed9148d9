import { err, ok, type Result } from "../../result.ts";
import type { DocumentResult } from "../../schemas/sealed.ts";
import type { Client } from "../create-client.ts";
import type { DeviceKeyPair } from "../device-key.ts";
import { openSealed } from "../open-sealed.ts";
import type { CallOptions } from "../send.ts";
import type { JourneyFailure } from "./failure.ts";
import type { SentDocument } from "./upload-document.ts";

/** Fetches a finished job's sealed result, opens it, and checks that it is of the document that was sent. */
export async function fetchResult(
  client: Client,
  { jobId, documentSha256 }: SentDocument,
  deviceKey: DeviceKeyPair,
  options?: CallOptions,
): Promise<Result<DocumentResult, JourneyFailure>> {
  const [answer, published] = await Promise.all([
    client.result({ params: { jobId } }, options),
    client.keys({}, options),
  ]);
  if (!answer.ok) return answer;
  if (!published.ok) return published;

  const opened = await openSealed({
    sealed: answer.value.sealed,
    jobId,
    deviceKey,
    keys: published.value.keys,
  });
  if (!opened.ok) return err({ kind: "result-refused", fault: opened.error });
  if (opened.value.documentSha256 !== documentSha256)
    return err({ kind: "result-refused", fault: "wrong-document" });
  return ok(opened.value);
}
