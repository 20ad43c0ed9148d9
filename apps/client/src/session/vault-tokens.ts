import type { Tokens } from "@serenya/contract";
import type { TokenStore } from "@serenya/contract/client";
import type { Vault } from "../device/vault.ts";

/**
 * The session's tokens, kept in the encrypted database. Tokens that come while the vault is shut (it locked
 * during a refresh) wait in memory and are written when it opens: the ones before them no longer work.
 */
export function vaultTokens(vault: Pick<Vault, "records" | "subscribe">): TokenStore {
  let late: { readonly tokens: Tokens | null } | null = null;
  vault.subscribe(() => {
    const records = vault.records();
    if (!records || !late) return;
    const { tokens } = late;
    late = null;
    void records.setSetting("tokens", tokens);
  });
  return {
    async get() {
      return late ? late.tokens : ((await vault.records()?.setting("tokens")) ?? null);
    },
    async set(tokens) {
      const records = vault.records();
      if (records) await records.setSetting("tokens", tokens);
      else late = { tokens };
    },
    // Tabs share the database: the second one waits, then finds the tokens that the first one got.
    alone: (work) => navigator.locks.request("serenya-refresh", work),
  };
}
