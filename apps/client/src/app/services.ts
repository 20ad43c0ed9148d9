import { type Client, createClient, type TokenStore } from "@serenya/contract/client";
import { createContext, use } from "react";
import type { Records } from "../device/records.ts";
import type { Vault } from "../device/vault.ts";
import { createSession, type Session } from "../session/session.ts";
import { vaultTokens } from "../session/vault-tokens.ts";

/** What screens work with. Made once, at the start. */
export interface Services {
  readonly vault: Vault;
  readonly client: Client;
  readonly session: Session;
  readonly tokens: TokenStore;
  /** The recovery words, from the making of the lock until they were checked; then empty. */
  readonly freshWords: { words: string | null };
}

export function createServices(vault: Vault): Services {
  const tokens = vaultTokens(vault);
  const client = createClient({ url: location.origin, tokens });
  return { vault, client, tokens, session: createSession({ client, vault }), freshWords: { words: null } };
}

export const ServicesContext = createContext<Services | null>(null);
export const RecordsContext = createContext<Records | null>(null);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error("no services: the screen stands outside of the app");
  return services;
}

/** The open database. Only for screens behind the lock. */
export function useRecords(): Records {
  const records = use(RecordsContext);
  if (!records) throw new Error("no records: the screen stands in front of the lock");
  return records;
}
