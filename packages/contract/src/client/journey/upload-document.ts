import { err, ok, type Result } from "../../result.ts";
import { toBase64, toBase64url } from "../base64url.ts";
import type { Client } from "../create-client.ts";
import type { DeviceKeyPair } from "../device-key.ts";
import type { JourneyFailure } from "./failure.ts";
import { type PostOptions, postForm } from "./post-form.ts";

/** What is sent: the file as it is, its media type, and the key to which the result will be sealed. */
export interface DocumentToSend {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly deviceKey: DeviceKeyPair;
}

/** A document under way: what the device needs to keep in order to fetch its result later. */
export interface SentDocument {
  readonly jobId: string;
  /** SHA-256 of the document, base64url: the result must be of this document. */
  readonly documentSha256: string;
}

/** Announces a document and posts it to the store. `onAnnounced` hears of the job before the bytes travel. */
export async function uploadDocument(
  client: Client,
  { bytes, type, deviceKey }: DocumentToSend,
  options: PostOptions & { readonly onAnnounced?: (sent: SentDocument) => void } = {},
): Promise<Result<SentDocument, JourneyFailure>> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const announced = await client.upload(
    { body: { size: bytes.length, type, sha256: toBase64(digest), deviceKey: deviceKey.publicJwk } },
    options,
  );
  if (!announced.ok) return err(announced.error);

  const sent = { jobId: announced.value.jobId, documentSha256: toBase64url(digest) };
  options.onAnnounced?.(sent);
  const posted = await postForm(announced.value.upload, new Blob([bytes], { type }), options);
  return posted.ok ? ok(sent) : posted;
}
