import { LockOpen } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button, Card, Field } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";

/** Asks for the password of a locked PDF. It is used on this device and kept nowhere. */
export function UnlockForm({
  name,
  onOpen,
  onOther,
}: {
  name: string;
  /** Answers whether the password fitted. */
  onOpen: (password: string) => Promise<boolean>;
  onOther: () => void;
}) {
  const { unlock: t, other } = useTexts().addDocument;
  const [password, setPassword] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [isWrong, setWrong] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy || password === "") return;
    setBusy(true);
    setWrong(false);
    const fitted = await onOpen(password);
    if (fitted) return;
    setWrong(true);
    setBusy(false);
  }
  return (
    <Card>
      <form className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <h2 className="text-title">{t.title}</h2>
        <p className="truncate text-soft">{name}</p>
        <p>{t.text}</p>
        <Field
          label={t.password}
          hint={t.hint}
          type="password"
          autoComplete="off"
          autoFocus
          value={password}
          fault={isWrong && t.wrong}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        <div className="flex flex-col gap-2.5 sm:flex-row">
          <Button type="submit" icon={LockOpen} busy={isBusy}>
            {t.open}
          </Button>
          <Button look="quiet" onClick={onOther}>
            {other}
          </Button>
        </div>
      </form>
    </Card>
  );
}
