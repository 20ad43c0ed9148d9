import type { DeviceKey, JobKind } from "@serenya/contract";
import type { User } from "../account/user.ts";
import { sha256 } from "../crypto/digest.ts";
import { toBase64, utf8 } from "../crypto/encoding.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { IdsDep } from "../ports/ids.ts";
import { incomingKey } from "../records/keys.ts";
import { openJob } from "./open-job.ts";

/**
 * Opens a job for a request that is put in by ourselves and not through a form: from here on it travels like a
 * document. The new object sets the queue off.
 */
export async function storeRequest(
  deps: TempBlobsDep & ClockDep & IdsDep,
  user: User,
  {
    kind,
    deviceKey,
    content,
    correlationId,
  }: {
    readonly kind: JobKind;
    readonly deviceKey: DeviceKey;
    readonly content: unknown;
    readonly correlationId: string;
  },
): Promise<{ jobId: string }> {
  const bytes = utf8(JSON.stringify(content));
  const type = "application/json";
  const incoming = { size: bytes.length, type, sha256: toBase64(await sha256(bytes)) };
  const jobId = await openJob(deps, user, { kind, incoming, deviceKey, correlationId });
  const stored = await deps.tempBlobs.put(incomingKey(jobId), bytes, { type, condition: { absent: true } });
  if (!stored.ok) throw new Error("something stood where a new request was to go");
  return { jobId };
}

/** What `storeRequest` stored. */
export const parseRequest = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
