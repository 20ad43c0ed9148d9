import { type DeviceKey, err, type Failure, type JobKind, ok, type Result } from "@serenya/contract";
import type { User } from "../account/user.ts";
import { isUsableDeviceKey } from "../crypto/sealer.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { IdsDep } from "../ports/ids.ts";
import { type JobState, saveState } from "./state.ts";

/** A job that can't be sealed is refused before it is opened. */
export async function checkDeviceKey(
  deviceKey: DeviceKey,
): Promise<Result<void, Failure<"validation_failed">>> {
  if (await isUsableDeviceKey(deviceKey)) return ok(undefined);
  return err({
    code: "validation_failed",
    fields: [{ path: "body.deviceKey", problem: "is not a point on P-256" }],
  });
}

/** Makes the state of a new job, which waits for what was announced. Answers with its id. */
export async function openJob(
  deps: TempBlobsDep & ClockDep & IdsDep,
  user: User,
  {
    kind,
    ...announced
  }: { readonly kind: JobKind } & Pick<JobState, "incoming" | "deviceKey" | "correlationId">,
): Promise<string> {
  const now = deps.clock.now().getTime();
  const jobId = `${kind}_${user.userId}_${now}_${deps.ids.random()}`;
  const saved = await saveState(
    deps,
    {
      jobId,
      status: "waiting",
      stage: null,
      attempt: 0,
      lease: null,
      ...announced,
      failure: null,
      finished: false,
      receipt: null,
      createdAt: now,
      updatedAt: now,
    },
    null,
  );
  if (!saved.ok) throw new Error("a fresh job id was taken");
  return jobId;
}
