import { Bot, Leaf } from "lucide-react";
import { QuietFrame } from "../../app/quiet-frame.tsx";
import { ButtonLink, Card, CardTitle, Page, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { Points } from "./points.tsx";

/** That it is automatic, who processes, and privacy in four sentences. */
export function PrivacyScreen() {
  const { onboarding, common } = useTexts();
  const t = onboarding.privacy;
  return (
    <QuietFrame>
      <Page title={t.title} back="/welcome">
        <Stack>
          <Card>
            <CardTitle>{t.automatic.title}</CardTitle>
            <Points icon={Bot} points={[t.automatic.text, t.automatic.processor]} />
          </Card>
          <Card>
            <CardTitle>{t.private.title}</CardTitle>
            <Points icon={Leaf} points={t.private.points} />
          </Card>
          <ButtonLink to="/consents" wide>
            {common.next}
          </ButtonLink>
        </Stack>
      </Page>
    </QuietFrame>
  );
}
