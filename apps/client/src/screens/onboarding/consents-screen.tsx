import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { QuietFrame } from "../../app/quiet-frame.tsx";
import { useServices } from "../../app/services.ts";
import { Banner, Page } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { signInFaultText } from "../sign-in/fault-text.ts";
import { ConsentBoxes } from "./consent-boxes.tsx";

export function ConsentsScreen() {
  const { session } = useServices();
  const texts = useTexts();
  const t = texts.onboarding.consents;
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function agree() {
    setBusy(true);
    const next = await session.agree();
    setBusy(false);
    if (next.ok) await navigate({ to: next.value === "entered" ? "/lock/create" : "/signin" });
    else setFault(signInFaultText(next.error, texts));
  }
  return (
    <QuietFrame>
      <Page title={t.title} lead={t.lead} back={session.awaitsConsents() ? "/signin" : "/how-it-works"}>
        {session.awaitsConsents() && (
          <Banner tone="info" className="mb-4">
            {t.notFound}
          </Banner>
        )}
        <ConsentBoxes onAgree={() => void agree()} busy={isBusy} fault={fault} />
      </Page>
    </QuietFrame>
  );
}
