import { err, ok, type Result } from "../../result.ts";
import type { CleanupReceipt } from "../../schemas/receipt.ts";
import type { Client } from "../create-client.ts";
import type { CallOptions } from "../send.ts";
import { verifyReceipt } from "../verify-receipt.ts";
import type { JourneyFailure } from "./failure.ts";

/** A receipt whose signature holds, with the signed text itself for the person to keep. */
export interface CheckedReceipt {
  readonly receipt: CleanupReceipt;
  readonly jws: string;
}

/** Has everything that is left of a job deleted, and checks the receipt. Asking again gives the same one. */
export async function cleanUp(
  client: Client,
  jobId: string,
  options?: CallOptions,
): Promise<Result<CheckedReceipt, JourneyFailure>> {
  const answer = await client.cleanup({ params: { jobId } }, options);
  if (!answer.ok) return answer;
  const published = await client.keys({}, options);
  if (!published.ok) return published;

  const jws = answer.value.receipt;
  const checked = await verifyReceipt(jws, published.value.keys);
  if (!checked.ok) return err({ kind: "receipt-refused", fault: checked.error });
  if (checked.value.subject !== "job" || checked.value.jobId !== jobId)
    return err({ kind: "receipt-refused", fault: "wrong-job" });
  return ok({ receipt: checked.value, jws });
}
