import type { Provider } from "@serenya/contract";
import { useState } from "react";
import { QuietFrame } from "../../app/quiet-frame.tsx";
import { useServices } from "../../app/services.ts";
import { Banner, Button, Page, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { signInFaultText } from "./fault-text.ts";
import { AppleLogo, GoogleLogo } from "./logos.tsx";

const providers = [
  { name: "google", logo: <GoogleLogo /> },
  { name: "apple", logo: <AppleLogo /> },
] as const;

export function SignInScreen() {
  const { session, vault } = useServices();
  const texts = useTexts();
  const t = texts.signIn;
  const [busy, setBusy] = useState<Provider | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  async function start(provider: Provider) {
    setBusy(provider);
    setFault(null);
    const begun = await session.begin(provider);
    // When it is well the page is about to be left.
    if (begun.ok) return;
    setBusy(null);
    setFault(signInFaultText(begun.error, texts));
  }
  const hasVault = vault.status() !== "empty";
  return (
    <QuietFrame>
      <Page
        title={t.title}
        lead={t.lead}
        back={hasVault ? "/" : session.hasAgreed() ? "/consents" : "/welcome"}
      >
        <Stack>
          {fault && (
            <Banner tone="warning" title={t.faults.title} live>
              {fault}
            </Banner>
          )}
          {providers.map(({ name, logo }) => (
            <Button key={name} look="quiet" wide busy={busy === name} onClick={() => void start(name)}>
              {busy !== name && logo}
              {t.with[name]}
            </Button>
          ))}
        </Stack>
      </Page>
    </QuietFrame>
  );
}
