/** Remembers what failed lately, so that it isn't tried again at once. In memory: a new start tries again. */
export interface Backoff {
  /** Milliseconds until this may be tried; 0 for now. */
  waitFor(key: string): number;
  failed(key: string): void;
  /** How many failures there were in a row. */
  failures(key: string): number;
  worked(key: string): void;
  /** The connection is back: everything may be tried now. */
  forgetAll(): void;
  /** Milliseconds until the first of these may be tried; Infinity where there is none. */
  soonest(keys: readonly string[]): number;
}

const FIRST_MS = 2_000;
const LONGEST_MS = 60_000;

export function createBackoff(now: () => number = Date.now): Backoff {
  const entries = new Map<string, { readonly failures: number; readonly until: number }>();
  const waitFor = (key: string) => Math.max(0, (entries.get(key)?.until ?? 0) - now());
  return {
    waitFor,
    failed(key) {
      const failures = (entries.get(key)?.failures ?? 0) + 1;
      entries.set(key, { failures, until: now() + Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS) });
    },
    failures: (key) => entries.get(key)?.failures ?? 0,
    worked: (key) => void entries.delete(key),
    forgetAll: () => entries.clear(),
    soonest: (keys) => Math.min(Number.POSITIVE_INFINITY, ...keys.map(waitFor)),
  };
}
