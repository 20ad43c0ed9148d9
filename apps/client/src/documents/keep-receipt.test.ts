import { expect, test } from "vitest";
import { memoryRecords } from "../../test/documents/memory-records.ts";
import { keepReceipt, mostReceipts } from "./keep-receipt.ts";

test("the newest receipts are kept, in their order, and each once", async () => {
  const records = await memoryRecords();
  for (let number = 0; number < mostReceipts + 3; number++) await keepReceipt(records, `receipt ${number}`);
  await keepReceipt(records, "receipt 202");
  const kept = (await records.setting("receipts")) ?? [];
  expect(kept).toHaveLength(mostReceipts);
  expect([kept[0], kept.at(-1)]).toEqual(["receipt 3", "receipt 202"]);
});
