import {
  type DeviceKey,
  err,
  type Failure,
  limits,
  type Operations,
  type Output,
  ok,
  type Result,
} from "@serenya/contract";
import type { User } from "../account/user.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { IdsDep } from "../ports/ids.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import type { TableDep } from "../ports/table.ts";
import { incomingKey } from "../records/keys.ts";
import { countUsage } from "./count-usage.ts";
import { checkDeviceKey, openJob } from "./open-job.ts";

type UploadError =
  | "document_too_large"
  | "document_unsupported"
  | "limit_reached"
  | "unauthorized"
  | "validation_failed";

/** Opens a job for a document and answers with a form that takes exactly this document, once. */
export const announceUpload =
  (deps: TempBlobsDep & TableDep & ClockDep & IdsDep & MetricsDep) =>
  async (
    user: User,
    { deviceKey, ...incoming }: { size: number; type: string; sha256: string; deviceKey: DeviceKey },
    correlationId: string,
  ): Promise<Result<Output<Operations["upload"]>, Failure<UploadError>>> => {
    if (!limits.document.types.some((known) => known === incoming.type))
      return err({ code: "document_unsupported" });
    if (incoming.size > limits.document.bytes) return err({ code: "document_too_large" });
    const usable = await checkDeviceKey(deviceKey);
    if (!usable.ok) return usable;
    const counted = await countUsage(deps, user.userId, "documents");
    if (!counted.ok) return counted;

    const jobId = await openJob(deps, user, { kind: "result", incoming, deviceKey, correlationId });
    const expiresAt = new Date(deps.clock.now().getTime() + limits.uploadMinutes * 60_000);
    const form = await deps.tempBlobs.presignPost({ key: incomingKey(jobId), ...incoming, expiresAt });
    deps.metrics.record({ DocumentAccepted: 1 });
    return ok({
      jobId,
      upload: { url: form.url, fields: { ...form.fields }, expiresAt: expiresAt.toISOString() },
    });
  };
