import { checkEvents } from "./check-events.ts";
import { checkLinks } from "./check-links.ts";
import type { AuditCopy } from "./copy.ts";
import { dayOfKey, eventsPrefix } from "./event.ts";
import { genesis } from "./link.ts";
import type { Problem } from "./problem.ts";
import { type ChainFile, readChain } from "./read-chain.ts";

export interface DayReport {
  readonly day: string;
  /** `open`: the last day, to which links are still added. Whatever has a problem is `broken`. */
  readonly state: "whole" | "open" | "broken";
  readonly links: number;
  /** Events that the day's links name, each counted once. */
  readonly events: number;
  readonly problems: readonly Problem[];
}

export interface AuditReport {
  readonly days: readonly DayReport[];
  /** The last link of all: who keeps it elsewhere sees later whether the end was cut off. */
  readonly head: { readonly day: string; readonly sequence: number; readonly sha256: string } | null;
}

export interface VerifyOptions {
  /** First and last day to report, as `2026-11-22`. With `from`, what comes before it need not be there. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** A head noted earlier: it must still be in the chain. */
  readonly head?: string | undefined;
}

/**
 * Says of each day whether all that was written on it is there, as it was written, in its order, and nothing else.
 * What it cannot see is the end of the last day being cut off, links and events together: for that a head is kept
 * elsewhere (docs/audit.md).
 */
export async function verifyAudit(
  copy: AuditCopy,
  { from, to, head }: VerifyOptions = {},
): Promise<AuditReport> {
  const { days: chain, strangers } = await readChain(copy);
  const days = [...chain.keys()].toSorted();
  const named = namedBy(chain);
  const found = new Map<string, Problem[]>();
  const add = (day: string, problems: readonly Problem[]) =>
    found.set(day, [...(found.get(day) ?? []), ...problems]);
  const isAsked = (day: string) => (from === undefined || day >= from) && (to === undefined || day <= to);

  for (const [index, day] of days.entries()) {
    if (!isAsked(day)) continue;
    const files = chain.get(day) ?? [];
    add(day, [
      ...missingDays(chain, days, index, from),
      ...checkLinks(files, {
        before: chain.get(days[index - 1] ?? "")?.at(-1)?.sha256,
        isLast: index === days.length - 1,
      }),
      ...(await checkEvents(copy, referencesOf(files), named.keyOfHash)),
    ]);
  }
  for (const key of await copy.keys()) {
    if (!key.startsWith(eventsPrefix) || named.keys.has(key)) continue;
    const day = dayOfKey(key) ?? "";
    if (day === "" || isAsked(day))
      add(day, [{ kind: "unlinked", key, says: "no link of the chain names this event" }]);
  }
  for (const key of strangers)
    add(dayOfKey(key) ?? "", [{ kind: "altered", key, says: "no link of the chain has such a name" }]);
  const all = days.flatMap((day) => chain.get(day) ?? []);
  if (head !== undefined && !all.some(({ sha256 }) => sha256 === head))
    add(days.at(-1) ?? "", [
      { kind: "truncated", key: "", says: "the head that was noted is not in the chain" },
    ]);
  return {
    days: [...found]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([day, problems]) => dayReport(day, chain.get(day) ?? [], problems)),
    head: headOf(all.at(-1)),
  };
}

/** The seal of one day names the next: a day between them, or another one, is missing. */
function missingDays(
  chain: ReadonlyMap<string, readonly ChainFile[]>,
  days: readonly string[],
  index: number,
  from: string | undefined,
): Problem[] {
  const day = days[index] ?? "";
  const first = chain.get(day)?.[0];
  const before = chain.get(days[index - 1] ?? "")?.at(-1)?.link;
  const isBeginning = index === 0 && first?.link !== undefined && first.link.previous !== genesis;
  if (isBeginning && from === undefined && first.sequence === 1)
    return [{ kind: "missing", key: first.key, says: "the chain began before this day" }];
  if (before?.kind !== "seal" || before.next === day) return [];
  return [
    { kind: "missing", key: first?.key ?? "", says: `after the day before, ${before.next} was to follow` },
  ];
}

const referencesOf = (files: readonly ChainFile[]) => {
  const references = files.flatMap(({ link }) => (link?.kind === "events" ? link.events : []));
  return [...new Map(references.map((one) => [`${one.key} ${one.sha256}`, one])).values()];
};

function namedBy(chain: ReadonlyMap<string, readonly ChainFile[]>) {
  const references = referencesOf([...chain.values()].flat());
  return {
    keys: new Set(references.map(({ key }) => key)),
    keyOfHash: new Map(references.map(({ key, sha256 }) => [sha256, key])),
  };
}

function dayReport(day: string, files: readonly ChainFile[], problems: readonly Problem[]): DayReport {
  const isSealed = files.at(-1)?.link?.kind === "seal";
  return {
    day,
    state: problems.length > 0 ? "broken" : isSealed ? "whole" : "open",
    links: files.length,
    events: new Set(referencesOf(files).map(({ key }) => key)).size,
    problems,
  };
}

const headOf = (file: ChainFile | undefined): AuditReport["head"] =>
  file ? { day: file.day, sequence: file.sequence, sha256: file.sha256 } : null;
