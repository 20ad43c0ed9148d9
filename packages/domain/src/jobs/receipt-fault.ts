import type { MetricsDep } from "../ports/metrics.ts";

/** Runs what ends in a signed receipt; a fault on the way is counted and thrown on. */
export async function countingReceiptFaults<T>(
  { metrics }: MetricsDep,
  subject: "job" | "account",
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    metrics.record({ ReceiptFault: 1 }, { subject });
    throw error;
  }
}
