import { err, ok, type Provider } from "@serenya/contract";
import type { Clock, IdentityKeys, ProviderExpectation } from "@serenya/domain";
import { systemClock } from "../clock.ts";
import { fetchKeys } from "./fetch-keys.ts";
import { type KeyCache, keyCache } from "./key-cache.ts";

export interface ProviderConfig extends ProviderExpectation {
  /** Where the provider publishes its keys. */
  readonly jwksUri: string;
}

/** The providers' keys over HTTP, cached. `timeoutMs` bounds one fetch. */
export function identityKeys(
  providers: Readonly<Record<Provider, ProviderConfig>>,
  { clock = systemClock, timeoutMs = 5_000 }: { clock?: Clock; timeoutMs?: number } = {},
): IdentityKeys {
  const cacheFor = ({ jwksUri }: ProviderConfig) => keyCache(() => fetchKeys(jwksUri, timeoutMs), clock);
  const caches: Record<Provider, KeyCache> = {
    google: cacheFor(providers.google),
    apple: cacheFor(providers.apple),
  };
  return {
    expectation: (provider) => ({
      issuers: providers[provider].issuers,
      audiences: providers[provider].audiences,
    }),
    async keys(provider, options) {
      const keys = await caches[provider](options);
      return keys ? ok(keys) : err({ code: "unavailable" });
    },
  };
}
