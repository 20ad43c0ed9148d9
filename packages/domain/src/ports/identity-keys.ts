import type { Provider, Result } from "@serenya/contract";

/** A JSON Web Key Set as the provider publishes it (RFC 7517). */
export interface PublishedKeys {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}

/** What an identity token of a provider must say. */
export interface ProviderExpectation {
  readonly issuers: readonly string[];
  readonly audiences: readonly string[];
}

/** The identity providers' public keys, from a cache unless `fresh` is asked for. */
export interface IdentityKeys {
  expectation(provider: Provider): ProviderExpectation;
  keys(
    provider: Provider,
    options: { readonly fresh: boolean },
  ): Promise<Result<PublishedKeys, { code: "unavailable" }>>;
}
export interface IdentityKeysDep {
  readonly identityKeys: IdentityKeys;
}
