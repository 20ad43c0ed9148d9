import type { Clock, PublishedKeys } from "@serenya/domain";

const minute = 60_000;
const freshForMs = 10 * minute;
const usableForMs = 60 * minute;
/** Between two fetches that were asked for as `fresh`, and after one that failed. */
const pauseMs = minute / 2;

/** Answers the keys, from the cache unless `fresh`; undefined when none can be had. */
export type KeyCache = (options: { readonly fresh: boolean }) => Promise<PublishedKeys | undefined>;

/**
 * Caches one provider's keys for ten minutes. When a fetch fails, the cached ones serve for up to an hour.
 * `fresh` (a token names a key we don't know) fetches at most once in 30 seconds, so that made-up tokens can't
 * turn us against the provider.
 */
export function keyCache(fetchKeys: () => Promise<PublishedKeys | undefined>, clock: Clock): KeyCache {
  let cached: { keys: PublishedKeys; at: number } | undefined;
  let pauseUntil = 0;
  let fetching: Promise<void> | undefined;

  const age = () => (cached ? clock.now().getTime() - cached.at : Number.POSITIVE_INFINITY);

  async function refresh(): Promise<void> {
    const keys = await fetchKeys();
    const at = clock.now().getTime();
    if (keys) cached = { keys, at };
    else pauseUntil = at + pauseMs;
  }

  return async ({ fresh }) => {
    const now = clock.now().getTime();
    const wanted = fresh || age() >= freshForMs;
    // Without any keys to fall back on there is no pause: the provider may be back at any moment.
    const paused = now < pauseUntil && age() < usableForMs;
    if (wanted && !paused) {
      if (fresh) pauseUntil = now + pauseMs;
      fetching ??= refresh().finally(() => {
        fetching = undefined;
      });
      await fetching;
    }
    return age() < usableForMs ? cached?.keys : undefined;
  };
}
