import { ok, type Result } from "@serenya/contract";
import { type EmailPeppers, emailPeppersSchema } from "../crypto/email-index.ts";
import { type SigningKeys, signingKeysSchema } from "../crypto/signer.ts";
import { type AuditDeps, recordAct } from "../events/record-act.ts";
import type { SecretsEditorDep } from "../ports/secrets.ts";
import { redact, reveal } from "../redacted.ts";

type Deps = SecretsEditorDep & AuditDeps;

export const loadSigningKeys = async ({ secretsEditor }: SecretsEditorDep): Promise<SigningKeys> =>
  signingKeysSchema.parse(JSON.parse(reveal(await secretsEditor.get("signing-keys"))));

export const loadEmailPeppers = async ({ secretsEditor }: SecretsEditorDep): Promise<EmailPeppers> =>
  emailPeppersSchema.parse(JSON.parse(reveal(await secretsEditor.get("email-pepper"))));

/** Takes one step of a rotation, and writes down which. One operator at a time: nothing keeps two apart. */
export async function changeSigningKeys<E>(
  deps: Deps,
  step: string,
  change: (held: SigningKeys) => Result<SigningKeys, E> | Promise<Result<SigningKeys, E>>,
): Promise<Result<SigningKeys, E>> {
  const changed = await change(await loadSigningKeys(deps));
  if (!changed.ok) return changed;
  // `use` is what other readers of the same JSON look for.
  const keys = changed.value.keys.map((key) => ({ ...key, use: "sig" }));
  await deps.secretsEditor.replace("signing-keys", redact(JSON.stringify({ ...changed.value, keys })));
  await recordAct(deps, { type: "operator_rotated_signing_keys", details: { step } });
  return ok(changed.value);
}

/** The same for the peppers of the e-mail index. */
export async function changeEmailPeppers<E>(
  deps: Deps,
  step: string,
  change: (held: EmailPeppers) => Result<EmailPeppers, E> | Promise<Result<EmailPeppers, E>>,
): Promise<Result<EmailPeppers, E>> {
  const changed = await change(await loadEmailPeppers(deps));
  if (!changed.ok) return changed;
  await deps.secretsEditor.replace("email-pepper", redact(JSON.stringify(changed.value)));
  await recordAct(deps, {
    type: "operator_rekeyed_email_index",
    details: { step, version: changed.value.current },
  });
  return changed;
}
