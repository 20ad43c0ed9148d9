import { getRouteApi, useRouter } from "@tanstack/react-router";
import { Fingerprint } from "lucide-react";
import { type FormEvent, useState } from "react";
import { QuietFrame } from "../../app/quiet-frame.tsx";
import { useServices } from "../../app/services.ts";
import { Banner, Button, ButtonLink, Card, Field, Page, Stack } from "../../design/index.ts";
import type { Opener, VaultFault } from "../../device/vault.ts";
import { useTexts } from "../../texts/index.ts";
import { EraseDialog } from "./erase-dialog.tsx";

const route = getRouteApi("/closed/unlock");

type Fault = VaultFault["code"] | "other-account";

/** Opens the vault: by passkey, passphrase or the recovery words. */
export function UnlockScreen() {
  const { vault, session } = useServices();
  const texts = useTexts();
  const t = texts.lock.open;
  const router = useRouter();
  const { next } = route.useSearch();
  const [busy, setBusy] = useState<Opener["kind"] | null>(null);
  const [fault, setFault] = useState<{ code: Fault; of: Opener["kind"] } | null>(null);
  const ways = vault.openers();
  const hasPassphrase = ways.includes("passphrase");
  const [isRecovering, setRecovering] = useState(false);

  async function open(opener: Opener) {
    setBusy(opener.kind);
    setFault(null);
    const opened = await vault.open(opener);
    const adopted = opened.ok ? await session.adopt(opened.value) : opened;
    setBusy(null);
    if (!adopted.ok) {
      if (adopted.error.code === "other-account") {
        session.drop();
        vault.lock();
      }
      return setFault({ code: adopted.error.code, of: opener.kind });
    }
    await router.navigate({ to: next ?? "/", replace: true });
  }
  const faultOf = (kind: Opener["kind"]) =>
    fault && fault.of === kind && fault.code !== "other-account" ? texts.lock.faults[fault.code] : null;
  const typed = (event: FormEvent<HTMLFormElement>, name: string) => {
    event.preventDefault();
    return String(new FormData(event.currentTarget).get(name) ?? "");
  };
  return (
    <QuietFrame>
      <Page title={t.title} lead={session.isWaitingForVault() ? t.signedInFirst : t.lead}>
        <Stack>
          {fault?.code === "other-account" && (
            <Banner
              tone="warning"
              title={texts.signIn.otherAccount.title}
              live
              action={
                <ButtonLink to="/signin" look="quiet">
                  {texts.signIn.otherAccount.action}
                </ButtonLink>
              }
            >
              {texts.signIn.otherAccount.text}
            </Banner>
          )}
          {faultOf("passkey") && (
            <Banner tone="warning" live>
              {faultOf("passkey")}
            </Banner>
          )}
          {ways.includes("passkey") && (
            <Button
              wide
              icon={Fingerprint}
              busy={busy === "passkey"}
              onClick={() => void open({ kind: "passkey" })}
            >
              {t.passkey}
            </Button>
          )}
          {hasPassphrase && (
            <Card>
              <form
                className="flex flex-col gap-4"
                onSubmit={(event) => {
                  void open({ kind: "passphrase", passphrase: typed(event, "passphrase") });
                }}
              >
                <Field
                  name="passphrase"
                  label={texts.lock.passphrase.label}
                  type="password"
                  autoComplete="current-password"
                  fault={faultOf("passphrase")}
                />
                <Button
                  type="submit"
                  wide
                  look={ways.includes("passkey") ? "quiet" : "primary"}
                  busy={busy === "passphrase"}
                >
                  {t.passphrase}
                </Button>
              </form>
            </Card>
          )}
          {isRecovering ? (
            <Card>
              <form
                className="flex flex-col gap-4"
                onSubmit={(event) => {
                  void open({ kind: "recovery", words: typed(event, "words") });
                }}
              >
                <Field
                  name="words"
                  label={t.words.label}
                  hint={t.words.hint}
                  lines={3}
                  autoFocus
                  autoComplete="off"
                  autoCapitalize="none"
                  spellCheck={false}
                  fault={faultOf("recovery")}
                />
                <Button type="submit" wide look="quiet" busy={busy === "recovery"}>
                  {t.words.action}
                </Button>
              </form>
            </Card>
          ) : (
            <Button look="plain" wide onClick={() => setRecovering(true)}>
              {t.words.show}
            </Button>
          )}
          <EraseDialog />
        </Stack>
      </Page>
    </QuietFrame>
  );
}
