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
import { checkDeviceKey } from "../jobs/open-job.ts";
import { storeRequest } from "../jobs/store-request.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { IdsDep } from "../ports/ids.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import type { TableDep } from "../ports/table.ts";
import { countReport } from "./count-report.ts";

type Order = Operations["doctorReport"];
type OrderError = "premium_required" | "limit_reached" | "unauthorized" | "validation_failed";

/** What is stored of an order: all of it but the key, which the job's state holds. */
export const storedOrderSchema = operations.doctorReport.body.omit({ deviceKey: true });

/** Takes an order for a doctor's report in, to be written like a document is read. */
export const orderReport =
  (deps: TempBlobsDep & TableDep & ClockDep & IdsDep & MetricsDep) =>
  async (
    user: User,
    { deviceKey, ...content }: Input<Order>["body"],
    correlationId: string,
  ): Promise<Result<Output<Order>, Failure<OrderError>>> => {
    const usable = await checkDeviceKey(deviceKey);
    if (!usable.ok) return usable;
    const counted = await countReport(deps, user.userId);
    if (!counted.ok) return counted;
    return ok(await storeRequest(deps, user, { kind: "report", deviceKey, content, correlationId }));
  };
