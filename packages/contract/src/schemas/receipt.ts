import { z } from "zod";

/** `typ` of a receipt's JWS, so that no other signed thing can stand for one. */
export const receiptTyp = "serenya-receipt+jws";

/** What a deletion receipt attests. */
export const cleanupReceiptSchema = z.object({
  subject: z.literal("job"),
  jobId: z.string(),
  /** What was deleted: the upload, the sealed result. */
  deleted: z.array(z.enum(["incoming", "outgoing"])),
  at: z.iso.datetime(),
});
export const accountReceiptSchema = z.object({
  subject: z.literal("account"),
  userId: z.string(),
  deleted: z.array(z.enum(["profile", "identity", "jobs"])),
  at: z.iso.datetime(),
  /** When the last backup that may still hold the account has expired. */
  backupsExpireBy: z.iso.datetime(),
});
export const receiptSchema = z.discriminatedUnion("subject", [cleanupReceiptSchema, accountReceiptSchema]);
export type Receipt = z.infer<typeof receiptSchema>;
export type CleanupReceipt = z.infer<typeof cleanupReceiptSchema>;
export type AccountReceipt = z.infer<typeof accountReceiptSchema>;
