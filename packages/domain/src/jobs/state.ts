import {
  deviceKeySchema,
  jobFailureCodes,
  jobIdSchema,
  jobStageSchema,
  type Result,
} from "@serenya/contract";
import { z } from "zod";
import { utf8 } from "../crypto/encoding.ts";
import type { PutConflict, TempBlobsDep } from "../ports/blobs.ts";
import { stateKey } from "../records/keys.ts";

/**
 * Where a job stands: a small object beside the blobs, changed only by conditional writes. It holds no health
 * data; the device's key in it is the public one.
 */
export const jobStateSchema = z.object({
  jobId: jobIdSchema,
  status: z.enum(["waiting", "processing", "completed", "failed", "cleaned"]),
  stage: jobStageSchema.nullable(),
  /** How often the job was taken up. */
  attempt: z.int(),
  /** The one living attempt, and until when it counts as living without a further word (ms since 1970). */
  lease: z.object({ holder: z.string(), until: z.number() }).nullable(),
  /** What is, or will be, under `incoming/`: anything else there is refused. SHA-256 in base64. */
  incoming: z.object({ size: z.int(), type: z.string(), sha256: z.string() }),
  deviceKey: deviceKeySchema,
  /** Of the request that opened the job: what is logged of the job later carries it on. */
  correlationId: z.string().max(64).nullable().default(null),
  failure: z.enum(jobFailureCodes).nullable(),
  /** Completed, counted, and what came in deleted: an upload by the same form after that is nothing new. */
  finished: z.boolean().default(false),
  /** The receipt, once cleaned up: asked again, the same is given. */
  receipt: z.string().nullable(),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type JobState = z.infer<typeof jobStateSchema>;

export interface LoadedState {
  readonly state: JobState;
  readonly etag: string;
}

export async function loadState(
  { tempBlobs }: TempBlobsDep,
  jobId: string,
): Promise<LoadedState | undefined> {
  const blob = await tempBlobs.get(stateKey(jobId));
  if (!blob) return undefined;
  return {
    state: jobStateSchema.parse(JSON.parse(new TextDecoder().decode(blob.bytes))),
    etag: blob.info.etag,
  };
}

/** Writes a state over the one that was loaded, or the first one when `etag` is null. */
export async function saveState(
  { tempBlobs }: TempBlobsDep,
  state: JobState,
  etag: string | null,
): Promise<Result<LoadedState, PutConflict>> {
  const written = await tempBlobs.put(stateKey(state.jobId), utf8(JSON.stringify(state)), {
    type: "application/json",
    condition: etag === null ? { absent: true } : { etag },
  });
  return written.ok ? { ok: true, value: { state, etag: written.value.etag } } : written;
}
