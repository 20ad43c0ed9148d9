import { type Receipt, receiptSchema, type SigningKey } from "@serenya/contract";
import { type Client, verifyReceipt } from "@serenya/contract/client";

/** A receipt as it can be shown. `unchecked`: the server's keys could not be asked for just now. */
export interface ShownReceipt {
  readonly signed: string;
  readonly receipt: Receipt | null;
  readonly signature: "valid" | "invalid" | "unchecked";
}

/** The server's public keys; null when they can't be had. */
export async function serverKeys(client: Pick<Client, "keys">): Promise<readonly SigningKey[] | null> {
  const answer = await client.keys();
  return answer.ok ? answer.value.keys : null;
}

/** Checks a receipt's signature, and reads what it says. */
export async function checkReceipt(
  signed: string,
  keys: readonly SigningKey[] | null,
): Promise<ShownReceipt> {
  if (!keys) return { signed, receipt: readUnchecked(signed), signature: "unchecked" };
  const checked = await verifyReceipt(signed, keys);
  if (checked.ok) return { signed, receipt: checked.value, signature: "valid" };
  return { signed, receipt: readUnchecked(signed), signature: "invalid" };
}

/** What a signed text says of itself, without a look at its signature. */
function readUnchecked(signed: string): Receipt | null {
  try {
    const payload = signed.split(".")[1] ?? "";
    const text = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
    return receiptSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
