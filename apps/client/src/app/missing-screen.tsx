import { MapPinOff } from "lucide-react";
import { ButtonLink, EmptyState, Page } from "../design/index.ts";
import { useTexts } from "../texts/index.ts";

export function MissingScreen() {
  const t = useTexts().common.faults.missing;
  return (
    <Page title={t.title}>
      <EmptyState icon={MapPinOff} title={t.text} action={<ButtonLink to="/">{t.action}</ButtonLink>} />
    </Page>
  );
}
