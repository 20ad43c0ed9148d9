import type { Redacted } from "../redacted.ts";

/** The secrets there are; each holds JSON, whose form its reader in this package defines. */
export type SecretName = "signing-keys" | "email-pepper";

/** Throws when a secret can't be had. Callers may keep what they got for a few minutes. */
export interface Secrets {
  get(name: SecretName): Promise<Redacted<string>>;
}
/** Changes secrets, for operators' tools only: no function may. */
export interface SecretsEditor {
  /** The secret as it stands, not as somebody has kept it. Throws when it can't be had. */
  get(name: SecretName): Promise<Redacted<string>>;
  /** Puts JSON in the secret's place, as a whole and durably. */
  replace(name: SecretName, text: Redacted<string>): Promise<void>;
}
export interface SecretsEditorDep {
  readonly secretsEditor: SecretsEditor;
}
export interface SecretsDep {
  readonly secrets: Secrets;
}
