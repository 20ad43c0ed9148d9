import type { Redacted } from "../redacted.ts";

/** The secrets there are; each holds JSON, whose form its reader in this package defines. */
export type SecretName = "signing-keys" | "email-pepper";

/** Throws when a secret can't be had. Callers may keep what they got for a few minutes. */
export interface Secrets {
  get(name: SecretName): Promise<Redacted<string>>;
}
export interface SecretsDep {
  readonly secrets: Secrets;
}
