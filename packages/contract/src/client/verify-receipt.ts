import type { Result } from "../result.ts";
import type { SigningKey } from "../schemas/keys.ts";
import { type Receipt, receiptSchema, receiptTyp } from "../schemas/receipt.ts";
import { type SignatureFault, verifyJws } from "./verify-jws.ts";

/** Checks a deletion receipt against the server's public keys and answers with what it attests. */
export function verifyReceipt(
  jws: string,
  keys: readonly SigningKey[],
): Promise<Result<Receipt, SignatureFault>> {
  return verifyJws(jws, { typ: receiptTyp, keys, schema: receiptSchema });
}
