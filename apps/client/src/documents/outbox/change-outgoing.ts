import { type Client, cleanUp } from "@serenya/contract/client";
import type { Outgoing, Records } from "../../device/records.ts";
import type { CheckedDocument } from "../check-document.ts";
import { keepReceipt } from "../keep-receipt.ts";

/** Puts a checked document into the outbox, which sends it by itself. Answers with the entry's id. */
export async function queueDocument(
  records: Pick<Records, "addOutgoing">,
  { name, type, bytes }: CheckedDocument,
): Promise<string> {
  const id = crypto.randomUUID();
  await records.addOutgoing(
    {
      id,
      name,
      type,
      size: bytes.length,
      addedAt: new Date().toISOString(),
      jobId: null,
      status: "waiting-for-network",
      stage: null,
      failure: null,
    },
    bytes,
  );
  return id;
}

/** Takes a document back. What the server may have of it is deleted by the outbox, also later. */
export async function takeBack(
  records: Pick<Records, "updateOutgoing" | "removeOutgoing">,
  { id, jobId, status }: Outgoing,
): Promise<void> {
  const neverLeft = jobId === null && status === "waiting-for-network";
  if (neverLeft) await records.removeOutgoing(id);
  else await records.updateOutgoing(id, { status: "cleaned", failure: null });
}

/** Tries a document again that had failed: from where it stood, or anew where its job can't be used any more. */
export async function tryAgain(
  { client, records }: { client: Client; records: Records },
  { id, jobId, failure }: Outgoing,
): Promise<void> {
  const sendAnew = failure?.code !== "upload";
  await records.updateOutgoing(id, {
    status: "waiting-for-network",
    stage: null,
    failure: null,
    ...(sendAnew && { jobId: null }),
  });
  if (!sendAnew || jobId === null) return;
  const cleaned = await cleanUp(client, jobId);
  if (cleaned.ok) await keepReceipt(records, cleaned.value.jws);
}
