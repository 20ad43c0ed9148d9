import { useState } from "react";
import { failureText } from "../../app/failure-text.ts";
import { useRecords, useServices } from "../../app/services.ts";
import { Page } from "../../design/index.ts";
import { allConsents } from "../../session/session.ts";
import { useTexts } from "../../texts/index.ts";
import { ConsentBoxes } from "./consent-boxes.tsx";

/** Asks again, after a text has changed. */
export function ConsentsAgain() {
  const { client } = useServices();
  const records = useRecords();
  const texts = useTexts();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function agree() {
    setBusy(true);
    const answer = await client.profileUpdate({ body: { consents: allConsents() } });
    setBusy(false);
    if (!answer.ok) return setFault(failureText(answer.error, texts));
    await records.setSetting("consents", answer.value.consents);
    await records.setSetting("profile", answer.value);
  }
  const t = texts.onboarding.consents.again;
  return (
    <Page title={t.title} lead={t.lead}>
      <ConsentBoxes onAgree={() => void agree()} busy={isBusy} fault={fault} />
    </Page>
  );
}
