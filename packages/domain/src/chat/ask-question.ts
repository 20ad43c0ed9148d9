import {
  type Failure,
  type Input,
  type Operations,
  type Output,
  ok,
  operations,
  type Result,
} from "@serenya/contract";
import type { User } from "../account/user.ts";
import { countUsage } from "../jobs/count-usage.ts";
import { checkDeviceKey } from "../jobs/open-job.ts";
import { storeRequest } from "../jobs/store-request.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { IdsDep } from "../ports/ids.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import type { TableDep } from "../ports/table.ts";

type Chat = Operations["chatMessages"];

/** What is stored of a question: all of it but the key, which the job's state holds. */
export const storedQuestionSchema = operations.chatMessages.body.omit({ deviceKey: true });

/** Takes a question in, to be answered like a document is read. */
export const askQuestion =
  (deps: TempBlobsDep & TableDep & ClockDep & IdsDep & MetricsDep) =>
  async (
    user: User,
    { deviceKey, ...content }: Input<Chat>["body"],
    correlationId: string,
  ): Promise<Result<Output<Chat>, Failure<"limit_reached" | "unauthorized" | "validation_failed">>> => {
    const usable = await checkDeviceKey(deviceKey);
    if (!usable.ok) return usable;
    const counted = await countUsage(deps, user.userId, "chats");
    if (!counted.ok) return counted;
    return ok(await storeRequest(deps, user, { kind: "chat", deviceKey, content, correlationId }));
  };
