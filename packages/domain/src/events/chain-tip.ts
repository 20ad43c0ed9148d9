import { chainPrefix, dayOfKey, decodeLink, type Link, linkKey, sha256Of } from "@serenya/contract/audit";
import type { EventBlobsDep } from "../ports/blobs.ts";

/** The end of the chain: what the next link must name, and its place. */
export interface ChainTip {
  readonly day: string;
  /** Of the last link of that day; 0 while there is none. */
  readonly sequence: number;
  readonly sha256: string;
  /** Events that the day's links name. */
  readonly total: number;
}

/** Days without any event that are looked through one by one before everything is listed. */
const daysBack = 7;

/** The end of the chain as it stands; null where there is no chain yet. */
export async function findTip(deps: EventBlobsDep, now: Date): Promise<ChainTip | null> {
  for (let back = 0; back <= daysBack; back++) {
    const day = new Date(now.getTime() - back * 86_400_000).toISOString().slice(0, 10);
    const first = { day, sequence: 1 };
    if (await deps.eventBlobs.head(linkKey(first))) return latestFrom(deps, await tipAt(deps, first));
  }
  const last = (await deps.eventBlobs.list(chainPrefix)).at(-1)?.key;
  if (last === undefined) return null;
  const place = { day: dayOfKey(last) ?? "", sequence: Number(last.slice(-13, -5)) };
  return latestFrom(deps, await tipAt(deps, place));
}

/** The end of the chain, from a place in it on. */
export async function latestFrom(deps: EventBlobsDep, from: ChainTip): Promise<ChainTip> {
  const last = await lastOfDay(deps, from);
  if (last === from.sequence) return from;
  const tip = await tipAt(deps, { day: from.day, sequence: last });
  return tip.day === from.day ? tip : latestFrom(deps, tip);
}

/**
 * The last link of the day, found by asking for ever longer strides and then halving: links have no gaps, so a day of
 * ten thousand takes some thirty questions.
 */
async function lastOfDay({ eventBlobs }: EventBlobsDep, { day, sequence }: ChainTip): Promise<number> {
  const isThere = async (place: number) =>
    (await eventBlobs.head(linkKey({ day, sequence: place }))) !== undefined;
  let there = sequence;
  let stride = 1;
  while (await isThere(there + stride)) {
    there += stride;
    stride *= 2;
  }
  let absent = there + stride;
  while (absent - there > 1) {
    const middle = Math.floor((there + absent) / 2);
    if (await isThere(middle)) there = middle;
    else absent = middle;
  }
  return there;
}

/** Where the chain stands behind this link. */
export const tipAfter = (link: Link, sha256: string): ChainTip =>
  link.kind === "seal"
    ? { day: link.next, sequence: 0, sha256, total: 0 }
    : { day: link.day, sequence: link.sequence, sha256, total: link.total };

async function tipAt(
  { eventBlobs }: EventBlobsDep,
  place: { readonly day: string; readonly sequence: number },
): Promise<ChainTip> {
  const blob = await eventBlobs.get(linkKey(place));
  const link = blob && (await decodeLink(blob.bytes));
  if (!blob || !link) throw new Error("a link of the audit's chain is damaged");
  return tipAfter(link, await sha256Of(blob.bytes));
}
