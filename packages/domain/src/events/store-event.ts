import {
  type AuditEvent,
  type EventReference,
  encodeEvent,
  eventKey,
  sha256Of,
} from "@serenya/contract/audit";
import type { EventBlobsDep } from "../ports/blobs.ts";

export interface StoredEvent {
  /** What a link names it by. */
  readonly reference: EventReference;
  /** False when it was written before. */
  readonly isNew: boolean;
}

/** Writes an event once: the same one told again changes nothing. */
export const storeEvent =
  ({ eventBlobs }: EventBlobsDep) =>
  async (event: AuditEvent): Promise<StoredEvent> => {
    const key = eventKey(event);
    const bytes = encodeEvent(event);
    const put = await eventBlobs.put(key, bytes, {
      type: "application/json",
      condition: { absent: true },
    });
    if (put.ok) return { reference: { key, sha256: await sha256Of(bytes) }, isNew: true };
    // Told before, perhaps by another release: what counts is what was written then.
    const there = await eventBlobs.get(key);
    if (!there) throw new Error("an event that stood in the way is not there");
    return { reference: { key, sha256: await sha256Of(there.bytes) }, isNew: false };
  };
