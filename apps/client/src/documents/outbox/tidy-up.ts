import { type Client, cleanUp } from "@serenya/contract/client";
import type { Outgoing, Records, Report } from "../../device/records.ts";
import { keepReceipt } from "../keep-receipt.ts";

interface TidyDeps {
  readonly client: Client;
  readonly records: Records;
  readonly signal: AbortSignal;
}

/** Has the server's copy of a stored report deleted and keeps the receipt. False: to be tried again. */
export async function tidyUpReport(report: Report, { client, records, signal }: TidyDeps): Promise<boolean> {
  const cleaned = await cleanUp(client, report.jobId, { signal });
  if (cleaned.ok) await records.setReceipt(report.id, cleaned.value.jws);
  return cleaned.ok;
}

/** Finishes what the person took back: nothing of it stays on the server, then nothing on the device. */
export async function tidyUpOutgoing(
  { id, jobId }: Outgoing,
  { client, records, signal }: TidyDeps,
): Promise<boolean> {
  if (jobId !== null) {
    const cleaned = await cleanUp(client, jobId, { signal });
    const isUnknown =
      !cleaned.ok && cleaned.error.kind === "refused" && cleaned.error.code === "job_not_found";
    if (!cleaned.ok && !isUnknown) return false;
    if (cleaned.ok) await keepReceipt(records, cleaned.value.jws);
  }
  await records.removeOutgoing(id);
  return true;
}
