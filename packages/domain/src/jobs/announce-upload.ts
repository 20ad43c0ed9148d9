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
import { isUsableDeviceKey } from "../crypto/sealer.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { IdsDep } from "../ports/ids.ts";
import type { TableDep } from "../ports/table.ts";
import { incomingKey } from "../records/keys.ts";
import { countUsage } from "./count-usage.ts";
import { saveState } from "./state.ts";

type UploadError =
  | "document_too_large"
  | "document_unsupported"
  | "limit_reached"
  | "unauthorized"
  | "validation_failed";

/** Opens a job for a document and answers with a form that takes exactly this document, once. */
export const announceUpload =
  (deps: TempBlobsDep & TableDep & ClockDep & IdsDep) =>
  async (
    user: User,
    { size, type, sha256, deviceKey }: { size: number; type: string; sha256: string; deviceKey: DeviceKey },
  ): Promise<Result<Output<Operations["upload"]>, Failure<UploadError>>> => {
    if (!limits.document.types.some((known) => known === type)) return err({ code: "document_unsupported" });
    if (size > limits.document.bytes) return err({ code: "document_too_large" });
    if (!(await isUsableDeviceKey(deviceKey))) {
      return err({
        code: "validation_failed",
        fields: [{ path: "body.deviceKey", problem: "is not a point on P-256" }],
      });
    }
    const counted = await countUsage(deps, user.userId, "documents");
    if (!counted.ok) return counted;

    const now = deps.clock.now().getTime();
    const jobId = `result_${user.userId}_${now}_${deps.ids.random()}`;
    const expiresAt = new Date(now + limits.uploadMinutes * 60_000);
    const saved = await saveState(
      deps,
      {
        jobId,
        status: "waiting",
        stage: null,
        attempt: 0,
        lease: null,
        document: { size, type, sha256 },
        deviceKey,
        failure: null,
        receipt: null,
        createdAt: now,
        updatedAt: now,
      },
      null,
    );
    if (!saved.ok) throw new Error("a fresh job id was taken");
    const form = await deps.tempBlobs.presignPost({ key: incomingKey(jobId), size, type, sha256, expiresAt });
    return ok({
      jobId,
      upload: { url: form.url, fields: { ...form.fields }, expiresAt: expiresAt.toISOString() },
    });
  };
