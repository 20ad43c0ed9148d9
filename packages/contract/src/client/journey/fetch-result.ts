import { err, ok, type Result } from "../../result.ts";
import { parseJobId } from "../../schemas/ids.ts";
import type { DocumentResult, Sealed, SealedResult } from "../../schemas/sealed.ts";
import type { Client } from "../create-client.ts";
import type { DeviceKeyPair } from "../device-key.ts";
import { openSealed } from "../open-sealed.ts";
import type { CallOptions } from "../send.ts";
import type { JourneyFailure } from "./failure.ts";
import type { SentDocument } from "./upload-document.ts";

type ResultOf<Kind extends SealedResult["kind"]> = Extract<SealedResult, { readonly kind: Kind }>;

/** Fetches a finished job's sealed result and opens it; a result of another kind is refused. */
export async function fetchSealed<Kind extends SealedResult["kind"]>(
  client: Client,
  { jobId, kind }: { readonly jobId: string; readonly kind: Kind },
  deviceKey: DeviceKeyPair,
  options?: CallOptions,
): Promise<Result<ResultOf<Kind>, JourneyFailure>> {
  const [sealed, published] = await Promise.all([sealedOf(client, jobId, options), client.keys({}, options)]);
  if (!sealed.ok) return sealed;
  if (!published.ok) return published;

  const opened = await openSealed({ sealed: sealed.value, jobId, deviceKey, keys: published.value.keys });
  if (!opened.ok) return err({ kind: "result-refused", fault: opened.error });
  if (!isOf(opened.value, kind)) return err({ kind: "result-refused", fault: "unexpected-content" });
  return ok(opened.value);
}

/** An answer comes with its chat's status, everything else by its own route. */
async function sealedOf(
  client: Client,
  jobId: string,
  options?: CallOptions,
): Promise<Result<Sealed, JourneyFailure>> {
  if (parseJobId(jobId)?.kind !== "chat") {
    const answer = await client.result({ params: { jobId } }, options);
    return answer.ok ? ok(answer.value.sealed) : answer;
  }
  const answer = await client.chatStatus({ params: { jobId } }, options);
  if (!answer.ok) return answer;
  return answer.value.sealed ? ok(answer.value.sealed) : err({ kind: "gone" });
}

const isOf = <Kind extends SealedResult["kind"]>(
  result: SealedResult,
  kind: Kind,
): result is ResultOf<Kind> => result.kind === kind;

/** Fetches a finished document's result, and checks that it is of the document that was sent. */
export async function fetchResult(
  client: Client,
  { jobId, documentSha256 }: SentDocument,
  deviceKey: DeviceKeyPair,
  options?: CallOptions,
): Promise<Result<DocumentResult, JourneyFailure>> {
  const opened = await fetchSealed(client, { jobId, kind: "document" }, deviceKey, options);
  if (!opened.ok) return opened;
  if (opened.value.documentSha256 !== documentSha256)
    return err({ kind: "result-refused", fault: "wrong-document" });
  return opened;
}
