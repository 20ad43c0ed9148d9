import {
  type EventReference,
  encodeLink,
  genesis,
  type Link,
  linkKey,
  sha256Of,
} from "@serenya/contract/audit";
import type { EventBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import { type ChainTip, findTip, latestFrom, tipAfter } from "./chain-tip.ts";

/** How often a writer starts again behind somebody faster, and the longest pause before try n (ms). */
const tries = 40;
const pauseMs = (attempt: number) => Math.random() * Math.min(400, 5 * 2 ** attempt);
/** Names of events kept, to leave out those that this very process has just linked. */
const rememberedEvents = 2_000;

/** Adds links to the audit's chain. */
export interface EventChain {
  /** Names these events in the chain, unless this process has named them before. Throws when it can't. */
  append(events: readonly EventReference[]): Promise<void>;
}
export interface EventChainDep {
  readonly eventChain: EventChain;
}

/**
 * One chain for everybody who writes, in whatever process: the next link is put only if its place is empty, so of
 * several writers one gets it and the others start again behind it. A day ends by a link too, its seal, that names the
 * day that comes next: nothing can be added behind it, however late its writer's clock is
 * (docs/decisions/0019-audit-chain.md).
 */
export function createEventChain({ eventBlobs, clock }: EventBlobsDep & ClockDep): EventChain {
  let known: ChainTip | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const remembered = new Set<string>();

  async function add(events: readonly EventReference[]): Promise<void> {
    for (let attempt = 0; attempt < tries; attempt++) {
      const tip = known ?? (await findTip({ eventBlobs }, clock.now()));
      const link = nextLink(tip, events, clock.now());
      const bytes = await encodeLink(link);
      const put = await eventBlobs.put(linkKey(link), bytes, {
        type: "application/json",
        condition: { absent: true },
      });
      if (!put.ok) {
        known = tip ? await latestFrom({ eventBlobs }, tip) : undefined;
        await new Promise((resolve) => setTimeout(resolve, pauseMs(attempt)));
        continue;
      }
      known = tipAfter(link, await sha256Of(bytes));
      if (link.kind === "events") return;
    }
    throw new Error("the audit's chain was never free");
  }

  async function append(events: readonly EventReference[]): Promise<void> {
    const fresh = events.filter(({ key }) => !remembered.has(key));
    if (fresh.length === 0) return;
    await add(fresh);
    for (const { key } of fresh) remembered.add(key);
    for (const key of remembered) {
      if (remembered.size <= rememberedEvents) break;
      remembered.delete(key);
    }
  }

  return {
    append(events) {
      const mine = turn.then(() => append(events));
      turn = mine.catch(() => {
        // What is known may be what was wrong.
        known = undefined;
      });
      return mine;
    },
  };
}

/** Events go into the day at hand; a seal first, where a later day has begun. The chain never goes back a day. */
function nextLink(tip: ChainTip | null, events: readonly EventReference[], now: Date): Link {
  const today = now.toISOString().slice(0, 10);
  const { day, sequence, sha256, total } = tip ?? { day: today, sequence: 0, sha256: genesis, total: 0 };
  const common = { day, sequence: sequence + 1, previous: sha256, writtenAt: now.toISOString() };
  if (today > day) return { kind: "seal", ...common, total, next: today };
  return { kind: "events", ...common, total: total + events.length, events: [...events] };
}
