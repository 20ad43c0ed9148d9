import type { Result } from "@serenya/contract";
import { Fingerprint, KeyRound, ScrollText } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useServices } from "../../app/services.ts";
import { Banner, Button, Card, CardTitle, Dialog, Icon, useToast } from "../../design/index.ts";
import type { VaultFault } from "../../device/vault.ts";
import { useTexts } from "../../texts/index.ts";
import { PassphraseForm } from "../lock/passphrase-form.tsx";
import { usePasskeyOffer } from "../lock/use-passkey-offer.ts";

/** The ways in: each can be set up, changed or removed, but never the last one. */
export function LockWays() {
  const { vault } = useServices();
  const { settings, lock } = useTexts();
  const t = settings.lock;
  const toast = useToast();
  const canUsePasskey = usePasskeyOffer();
  const [ways, setWays] = useState(() => vault.openers());
  const [isTyping, setTyping] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with a way its button comes or goes
  useEffect(() => {
    if (document.activeElement === document.body) list.current?.focus();
  }, [ways]);

  async function change(made: Promise<Result<void, VaultFault>>, isRemoval = false) {
    setBusy(true);
    setFault(null);
    const outcome = await made;
    setBusy(false);
    if (!outcome.ok) {
      const isLast = isRemoval && outcome.error.code === "wrong-secret";
      return setFault(isLast ? t.last : lock.faults[outcome.error.code]);
    }
    setWays(vault.openers());
    setTyping(false);
    toast(t.done);
  }
  const remove = (kind: "passkey" | "passphrase") => (
    <Button look="inline" onClick={() => void change(vault.removeOpener(kind), true)}>
      {t.remove} <span className="sr-only">{t.way[kind]}</span>
    </Button>
  );
  const has = { passkey: ways.includes("passkey"), passphrase: ways.includes("passphrase") };
  return (
    <Card>
      <CardTitle>{t.ways}</CardTitle>
      {fault && !isTyping && (
        <Banner tone="warning" live className="my-3">
          {fault}
        </Banner>
      )}
      <ul ref={list} tabIndex={-1} className="divide-y divide-line">
        <Way icon={Fingerprint} name={t.way.passkey} state={has.passkey ? t.isSet : t.isNotSet}>
          {has.passkey
            ? remove("passkey")
            : canUsePasskey && (
                <Button
                  look="quiet"
                  busy={isBusy}
                  onClick={() => void change(vault.addOpener({ kind: "passkey" }))}
                >
                  {t.add} <span className="sr-only">{t.way.passkey}</span>
                </Button>
              )}
        </Way>
        <Way icon={KeyRound} name={t.way.passphrase} state={has.passphrase ? t.isSet : t.isNotSet}>
          <Dialog
            title={t.newPassphrase}
            open={isTyping}
            onOpenChange={(open) => {
              setTyping(open);
              setFault(null);
            }}
            trigger={
              <Button look="quiet">
                {has.passphrase ? t.change : t.add} <span className="sr-only">{t.way.passphrase}</span>
              </Button>
            }
          >
            <PassphraseForm
              action={lock.create.passphrase.action}
              busy={isBusy}
              fault={fault}
              onChosen={(passphrase) => void change(vault.addOpener({ kind: "passphrase", passphrase }))}
            />
          </Dialog>
          {has.passphrase && remove("passphrase")}
        </Way>
        <Way icon={ScrollText} name={t.way.recovery} state={t.isSet} />
      </ul>
    </Card>
  );
}

function Way({
  icon,
  name,
  state,
  children,
}: {
  icon: typeof KeyRound;
  name: string;
  state: string;
  children?: ReactNode;
}) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <span className="flex min-h-12 items-center gap-3">
        <Icon of={icon} className="text-pine" />
        <span>
          <span className="block">{name}</span>
          <span className="block text-small text-soft">{state}</span>
        </span>
      </span>
      <span className="flex flex-wrap gap-1">{children}</span>
    </li>
  );
}
