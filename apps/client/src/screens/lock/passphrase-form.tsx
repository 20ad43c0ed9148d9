import { type FormEvent, useState } from "react";
import { Button, CheckBox, Field } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";

/** A new passphrase, typed twice. */
export function PassphraseForm({
  action,
  label,
  busy,
  fault,
  takesFocus = false,
  onChosen,
}: {
  action: string;
  label?: string;
  busy: boolean;
  fault: string | null;
  /** It stands in place of the button that opened it. */
  takesFocus?: boolean;
  onChosen: (passphrase: string) => void;
}) {
  const t = useTexts().lock.passphrase;
  const [isDifferent, setDifferent] = useState(false);
  const [isShown, setShown] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const passphrase = String(typed.get("passphrase") ?? "");
    const differs = passphrase !== typed.get("repeat");
    setDifferent(differs);
    if (!differs) onChosen(passphrase);
  }
  const type = isShown ? "text" : "password";
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <Field
        name="passphrase"
        label={label ?? t.label}
        hint={t.hint}
        fault={fault}
        type={type}
        autoFocus={takesFocus}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Field
        name="repeat"
        label={t.repeat}
        fault={isDifferent && t.different}
        type={type}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
      />
      <CheckBox checked={isShown} onChange={setShown} label={t.show} />
      <Button type="submit" busy={busy} wide>
        {action}
      </Button>
    </form>
  );
}
