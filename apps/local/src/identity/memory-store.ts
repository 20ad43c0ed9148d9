import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

interface Kept {
  readonly payload: AdapterPayload;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** What has no time of its own goes after an hour; nothing in a sign-in lives longer. */
const longestSeconds = 3_600;
/** The oldest go first: nobody can fill the memory by opening sign-ins. */
const most = 5_000;

/**
 * Keeps a development provider's codes and sessions in memory only: e-mail addresses and names typed into the
 * login page are never written to disk. A restart forgets sign-ins under way, which then start again.
 */
export function memoryStore(now: () => number = Date.now): AdapterFactory {
  const kept = new Map<string, Kept>();
  const find = (key: string) => {
    const entry = kept.get(key);
    if (entry && entry.until > now()) return entry.payload;
    kept.delete(key);
    return undefined;
  };
  const dropOldest = () => {
    for (const key of kept.keys()) {
      if (kept.size <= most) return;
      kept.delete(key);
    }
  };
  return (model): Adapter => {
    const keyOf = (id: string) => `${model}:${id}`;
    return {
      async upsert(id, payload, expiresIn) {
        const seconds = Math.min(expiresIn || longestSeconds, longestSeconds);
        kept.delete(keyOf(id));
        kept.set(keyOf(id), { payload, until: now() + seconds * 1_000 });
        dropOldest();
      },
      async find(id) {
        return find(keyOf(id));
      },
      async findByUid(uid) {
        for (const [key, { payload }] of kept) {
          if (key.startsWith(`${model}:`) && payload.uid === uid) return find(key);
        }
        return undefined;
      },
      async findByUserCode() {
        return undefined;
      },
      async consume(id) {
        const payload = find(keyOf(id));
        if (payload) payload.consumed = Math.floor(now() / 1_000);
      },
      async destroy(id) {
        kept.delete(keyOf(id));
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      },
    };
  };
}
