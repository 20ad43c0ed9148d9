import type { Outgoing, Records } from "../../device/records.ts";

/** Thrown inside the work on a document that the person has taken back. */
export class TakenBack extends Error {
  override readonly name = "TakenBack";
}

/**
 * Writes the states of one document in the order in which they came, and none over what the person did
 * meanwhile: a document taken back stays so.
 */
export function entryWriter(
  records: Pick<Records, "outgoing" | "updateOutgoing">,
  id: string,
): {
  /** @throws TakenBack */
  write(change: Partial<Omit<Outgoing, "id">>): Promise<void>;
  /** @throws TakenBack */
  check(): Promise<void>;
} {
  let last: Promise<void> = Promise.resolve();
  const check = async () => {
    if (await isTakenBack(records, id)) throw new TakenBack();
  };
  return {
    check,
    write(change) {
      const next = last.then(async () => {
        await check();
        await records.updateOutgoing(id, change);
      });
      last = next.catch(() => {});
      return next;
    },
  };
}

/** "cleaned" is what the person asked for; the runner has the server delete its copy, then drops the entry. */
export async function isTakenBack(records: Pick<Records, "outgoing">, id: string): Promise<boolean> {
  const entry = (await records.outgoing()).find((one) => one.id === id);
  return !entry || entry.status === "cleaned";
}
