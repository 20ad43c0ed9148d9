import { useNavigate } from "@tanstack/react-router";
import { Dot } from "lucide-react";
import { type FormEvent, useState } from "react";
import { failureText } from "../../app/failure-text.ts";
import { useRecords, useServices } from "../../app/services.ts";
import { useSetting } from "../../app/use-live.ts";
import { Banner, Button, ButtonLink, Card, Field, Page, Stack } from "../../design/index.ts";
import { keepReceipt } from "../../documents/keep-receipt.ts";
import { useTexts } from "../../texts/index.ts";
import { Points } from "../onboarding/points.tsx";
import { checkReceipt, type ShownReceipt, serverKeys } from "./check-receipt.ts";
import { ReceiptCard } from "./receipt-card.tsx";

/** Deletes the account, shows the receipt, and erases the device when the person goes on. */
export function DeleteScreen() {
  const { settings, timeline } = useTexts();
  const t = settings.remove;
  const isSignedIn = useSetting("tokens") !== null;
  const [receipt, setReceipt] = useState<ShownReceipt | null>(null);
  if (receipt) return <Deleted receipt={receipt} />;
  return (
    <Page title={t.title} lead={t.lead} back="/settings">
      <Stack>
        <Card>
          <Points icon={Dot} points={t.points} tint="text-clay" />
        </Card>
        {isSignedIn ? (
          <DeleteForm onDeleted={setReceipt} />
        ) : (
          <Banner tone="info" action={<ButtonLink to="/signin">{timeline.signedOut.action}</ButtonLink>}>
            {t.signedOut}
          </Banner>
        )}
      </Stack>
    </Page>
  );
}

function DeleteForm({ onDeleted }: { onDeleted: (receipt: ShownReceipt) => void }) {
  const { client, tokens } = useServices();
  const records = useRecords();
  const texts = useTexts();
  const t = texts.settings.remove;
  const [isWrong, setWrong] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function remove(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const isMeant = new FormData(event.currentTarget).get("delete") === t.word;
    setWrong(!isMeant);
    if (!isMeant) return;
    setBusy(true);
    setFault(null);
    const answer = await client.profileDelete();
    if (!answer.ok) {
      setBusy(false);
      return setFault(failureText(answer.error, texts));
    }
    const signed = answer.value.receipt;
    // Kept until the device is erased: a reload in between must not lose it.
    await keepReceipt(records, signed);
    onDeleted(await checkReceipt(signed, await serverKeys(client)));
    await tokens.set(null);
    await records.setSetting("profile", null);
  }
  return (
    <Card>
      <form onSubmit={(event) => void remove(event)} className="flex flex-col gap-4">
        <Field name="delete" label={t.type} autoComplete="off" fault={isWrong && t.mismatch} />
        {fault && (
          <Banner tone="warning" live>
            {fault}
          </Banner>
        )}
        <Button type="submit" look="danger" wide busy={isBusy}>
          {t.action}
        </Button>
      </form>
    </Card>
  );
}

function Deleted({ receipt }: { receipt: ShownReceipt }) {
  const { vault } = useServices();
  const t = useTexts().settings.remove.done;
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);

  async function erase() {
    setBusy(true);
    await vault.erase();
    await navigate({ to: "/welcome", replace: true });
  }
  return (
    <Page title={t.title} lead={t.lead}>
      <Stack>
        <ReceiptCard shown={receipt} />
        <Banner tone="info">{t.erase}</Banner>
        <Button look="danger" wide busy={isBusy} onClick={() => void erase()}>
          {t.finish}
        </Button>
      </Stack>
    </Page>
  );
}
