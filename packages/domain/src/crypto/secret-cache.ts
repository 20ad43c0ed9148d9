import type { ClockDep } from "../ports/clock.ts";
import type { SecretName, SecretsDep } from "../ports/secrets.ts";
import { reveal } from "../redacted.ts";

/** How long a process goes on with a secret as it was. */
export const secretKeptMinutes = 5;

/** Fetches and parses a secret, and keeps what came of it for five minutes; a failure is not kept. */
export function cachedSecret<T>(
  { secrets, clock }: SecretsDep & ClockDep,
  name: SecretName,
  parse: (json: unknown) => T | Promise<T>,
): () => Promise<T> {
  let kept: { value: Promise<T>; until: number } | undefined;
  return () => {
    const now = clock.now().getTime();
    if (kept && now < kept.until) return kept.value;
    const fresh = {
      value: secrets.get(name).then((text) => parse(JSON.parse(reveal(text)))),
      until: now + secretKeptMinutes * 60_000,
    };
    fresh.value.catch(() => {
      if (kept === fresh) kept = undefined;
    });
    kept = fresh;
    return fresh.value;
  };
}
