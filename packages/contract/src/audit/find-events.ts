import type { AuditCopy } from "./copy.ts";
import { type AuditEvent, dayOfKey, decodeEvent, eventsPrefix } from "./event.ts";
import { type ChainFile, readChain } from "./read-chain.ts";

export interface EventFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly type?: AuditEvent["type"] | undefined;
  readonly subject?: string | undefined;
}

export interface FoundEvent {
  readonly key: string;
  readonly event: AuditEvent;
}

/** The events that a filter lets through, by their time. Files that hold none are left to `verifyAudit`. */
export async function findEvents(
  copy: AuditCopy,
  { from = "", to = "9999-12-31", type, subject }: EventFilter,
): Promise<readonly FoundEvent[]> {
  const found: FoundEvent[] = [];
  for (const key of await copy.keys()) {
    const day = key.startsWith(eventsPrefix) ? dayOfKey(key) : undefined;
    if (day === undefined || day < from || day > to) continue;
    if (type !== undefined && !key.includes(`/${type}-`)) continue;
    const event = decodeEvent((await copy.bytes(key)) ?? new Uint8Array());
    if (event && (subject === undefined || event.subject === subject)) found.push({ key, event });
  }
  return found.toSorted((a, b) => a.event.at.localeCompare(b.event.at) || a.key.localeCompare(b.key));
}

/** Where an event stands: the link that names it, and the seal that closes that link's day, if it is closed. */
export interface EventPlace {
  readonly link: ChainFile | undefined;
  readonly seal: ChainFile | undefined;
}

/** The place of each of these events in the chain. */
export async function placesOf(
  copy: AuditCopy,
  keys: readonly string[],
): Promise<ReadonlyMap<string, EventPlace>> {
  const chain = await readChain(copy);
  const files = [...chain.days.values()].flat();
  return new Map(
    keys.map((key) => {
      const link = files.find(
        (file) => file.link?.kind === "events" && file.link.events.some((event) => event.key === key),
      );
      const seal = chain.days.get(link?.day ?? "")?.find((file) => file.link?.kind === "seal");
      return [key, { link, seal }];
    }),
  );
}
