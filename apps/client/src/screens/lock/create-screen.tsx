import { useNavigate } from "@tanstack/react-router";
import { Fingerprint, KeyRound } from "lucide-react";
import { useState } from "react";
import { QuietFrame } from "../../app/quiet-frame.tsx";
import { useServices } from "../../app/services.ts";
import { Banner, Button, Card, CardTitle, Icon, Page, Skeleton, Stack } from "../../design/index.ts";
import type { Opener, VaultFault } from "../../device/vault.ts";
import { useTexts } from "../../texts/index.ts";
import { PassphraseForm } from "./passphrase-form.tsx";
import { usePasskeyOffer } from "./use-passkey-offer.ts";

/** Choosing how the reports are opened; makes the vault and puts the sign-in into it. */
export function CreateScreen() {
  const { vault, session, freshWords } = useServices();
  const { lock } = useTexts();
  const t = lock.create;
  const navigate = useNavigate();
  const canUsePasskey = usePasskeyOffer();
  const [busy, setBusy] = useState<Opener["kind"] | null>(null);
  const [fault, setFault] = useState<VaultFault["code"] | null>(null);
  const [isTyping, setTyping] = useState(false);

  async function make(opener: Exclude<Opener, { kind: "recovery" }>) {
    setBusy(opener.kind);
    setFault(null);
    const made = await vault.create(opener);
    if (!made.ok) {
      setBusy(null);
      return setFault(made.error.code);
    }
    freshWords.words = made.value.recoveryWords;
    await session.adopt(made.value.records);
    await navigate({ to: "/lock/words", replace: true });
  }
  const isWeak = fault === "weak-passphrase";
  return (
    <QuietFrame>
      <Page title={t.title} lead={t.lead}>
        <Stack>
          {fault && !isWeak && (
            <Banner tone="warning" live>
              {lock.faults[fault]}
            </Banner>
          )}
          {canUsePasskey === undefined && <Skeleton className="h-40" />}
          {canUsePasskey && (
            <Card>
              <CardTitle>
                <Icon of={Fingerprint} className="mr-2 inline size-6 text-pine" />
                {t.passkey.title}
              </CardTitle>
              <p className="mb-4">{t.passkey.text}</p>
              <Button wide busy={busy === "passkey"} onClick={() => void make({ kind: "passkey" })}>
                {t.passkey.action}
              </Button>
            </Card>
          )}
          {canUsePasskey && !isTyping && (
            <Button look="plain" wide onClick={() => setTyping(true)}>
              {t.passphrase.unlessPasskey}
            </Button>
          )}
          {(canUsePasskey === false || isTyping) && (
            <Card>
              <CardTitle>
                <Icon of={KeyRound} className="mr-2 inline size-6 text-pine" />
                {t.passphrase.title}
              </CardTitle>
              <p className="mb-4">
                {canUsePasskey ? t.passphrase.text : `${t.passphrase.text} ${t.noPasskey}`}
              </p>
              <PassphraseForm
                action={t.passphrase.action}
                busy={busy === "passphrase"}
                takesFocus={isTyping}
                fault={isWeak ? lock.faults[fault] : null}
                onChosen={(passphrase) => void make({ kind: "passphrase", passphrase })}
              />
            </Card>
          )}
        </Stack>
      </Page>
    </QuietFrame>
  );
}
