import type { Records } from "../device/records.ts";

/** How many receipts of what is no longer on the device are kept: the newest. */
export const mostReceipts = 200;

/** Keeps a receipt of something that is no longer on the device itself, in place of the oldest when there are many. */
export async function keepReceipt(
  records: Pick<Records, "setting" | "setSetting">,
  receipt: string,
): Promise<void> {
  const kept = (await records.setting("receipts")) ?? [];
  if (kept.includes(receipt)) return;
  await records.setSetting("receipts", [...kept, receipt].slice(-mostReceipts));
}
