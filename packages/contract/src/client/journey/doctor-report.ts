import type { Operations } from "../../operations.ts";
import type { Result } from "../../result.ts";
import type { ReportResult } from "../../schemas/sealed.ts";
import type { Client, ClientInput } from "../create-client.ts";
import type { DeviceKeyPair } from "../device-key.ts";
import type { AskOptions } from "./ask.ts";
import type { CheckedReceipt } from "./clean-up.ts";
import { collectResult } from "./collect-result.ts";
import type { JourneyFailure } from "./failure.ts";
import { fetchSealed } from "./fetch-result.ts";

/** The readings to write about, oldest first or not, and what the person has confirmed in them. */
export type ReportToOrder = Omit<ClientInput<Operations["doctorReport"]>["body"], "deviceKey"> & {
  readonly deviceKey: DeviceKeyPair;
};

/** Orders a doctor's report: send, wait, fetch, open, keep, clean up. */
export async function doctorReport(
  client: Client,
  { deviceKey, ...order }: ReportToOrder,
  { onStep, ...options }: AskOptions<ReportResult> = {},
): Promise<Result<{ result: ReportResult; receipt: CheckedReceipt }, JourneyFailure>> {
  const cancel = options.signal && { signal: options.signal };
  const accepted = await client.doctorReport({ body: { ...order, deviceKey: deviceKey.publicJwk } }, cancel);
  if (!accepted.ok) return accepted;
  const { jobId } = accepted.value;
  onStep?.({ step: "accepted", jobId });
  return collectResult(
    client,
    jobId,
    () => fetchSealed(client, { jobId, kind: "report" }, deviceKey, cancel),
    { ...options, onStep },
  );
}
