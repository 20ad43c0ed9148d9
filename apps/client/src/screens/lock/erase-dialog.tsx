import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useServices } from "../../app/services.ts";
import { Banner, Button, Dialog, Field } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";

/** The last resort of who can't unlock: everything on this device goes. */
export function EraseDialog() {
  const { vault, session } = useServices();
  const t = useTexts().lock.open.erase;
  const navigate = useNavigate();
  const [isWrong, setWrong] = useState(false);
  const [isBusy, setBusy] = useState(false);

  async function erase(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const isMeant = new FormData(event.currentTarget).get("erase") === t.word;
    setWrong(!isMeant);
    if (!isMeant) return;
    setBusy(true);
    session.drop();
    await vault.erase();
    await navigate({ to: "/welcome", replace: true });
  }
  return (
    <Dialog
      title={t.title}
      trigger={
        <Button look="plain" wide>
          {t.open}
        </Button>
      }
    >
      <form onSubmit={(event) => void erase(event)} className="flex flex-col gap-4">
        <Banner tone="warning">{t.text}</Banner>
        <Field name="erase" label={t.type} autoComplete="off" fault={isWrong && t.mismatch} />
        <Button type="submit" look="danger" wide busy={isBusy}>
          {t.action}
        </Button>
      </form>
    </Dialog>
  );
}
