import type { AuditCopy } from "./copy.ts";
import { chainPrefix, dayOfKey } from "./event.ts";
import { decodeLink, type Link, linkKey, sha256Of } from "./link.ts";

/** What stands at one place of the chain. */
export interface ChainFile {
  readonly key: string;
  readonly day: string;
  readonly sequence: number;
  /** Of the file's bytes. */
  readonly sha256: string;
  /** Undefined when the file is not what was written. */
  readonly link: Link | undefined;
}

export interface Chain {
  /** Its files by day, in order. */
  readonly days: ReadonlyMap<string, readonly ChainFile[]>;
  /** Keys where the chain stands that no link has. */
  readonly strangers: readonly string[];
}

/** All files of the chain. */
export async function readChain(copy: AuditCopy): Promise<Chain> {
  const days = new Map<string, ChainFile[]>();
  const strangers: string[] = [];
  for (const key of (await copy.keys()).filter((one) => one.startsWith(chainPrefix)).toSorted()) {
    const place = placeOf(key);
    if (!place) {
      strangers.push(key);
      continue;
    }
    const bytes = (await copy.bytes(key)) ?? new Uint8Array();
    const file = { key, ...place, sha256: await sha256Of(bytes), link: await decodeLink(bytes) };
    const day = days.get(file.day);
    if (day) day.push(file);
    else days.set(file.day, [file]);
  }
  return { days, strangers };
}

function placeOf(key: string): { day: string; sequence: number } | undefined {
  const day = dayOfKey(key);
  const sequence = Number(/\/(\d{8})\.json$/.exec(key)?.[1]);
  const isKey = day !== undefined && sequence >= 1 && linkKey({ day, sequence }) === key;
  return isKey ? { day, sequence } : undefined;
}
