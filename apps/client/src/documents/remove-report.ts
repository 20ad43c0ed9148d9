import { type Client, cleanUp } from "@serenya/contract/client";
import type { Records, Report } from "../device/records.ts";
import { keepReceipt } from "./keep-receipt.ts";

/**
 * Removes a report from the device. Its receipt stays in the list of receipts; where the server has not
 * cleaned up yet, it is asked once more, and else deletes by itself within four days.
 */
export async function removeReport(
  { client, records }: { client: Client; records: Records },
  { id, jobId, receipt }: Report,
): Promise<void> {
  if (receipt !== null) await keepReceipt(records, receipt);
  await records.removeReport(id);
  if (receipt !== null) return;
  const cleaned = await cleanUp(client, jobId);
  if (cleaned.ok) await keepReceipt(records, cleaned.value.jws);
}
