import { utf8 } from "../crypto/encoding.ts";
import type { EventBlobsDep } from "../ports/blobs.ts";
import type { AuditEvent } from "./observe.ts";

/** `observability/year=/month=/day=/{type}-{stream event id}.json`, by the time of the event (UTC). */
export function eventKey({ type, at, streamEventId }: AuditEvent): string {
  const [year, month, day] = at.slice(0, 10).split("-");
  return `observability/year=${year}/month=${month}/day=${day}/${type}-${streamEventId}.json`;
}

/** Writes an event once: the same one told again changes nothing. */
export const storeEvent =
  ({ eventBlobs }: EventBlobsDep) =>
  async (event: AuditEvent): Promise<void> => {
    await eventBlobs.put(eventKey(event), utf8(`${JSON.stringify(event)}\n`), {
      type: "application/json",
      condition: { absent: true },
    });
  };
