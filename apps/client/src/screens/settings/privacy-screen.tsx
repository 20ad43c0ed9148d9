import { Check } from "lucide-react";
import { Card, CardTitle, Page, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { Points } from "../onboarding/points.tsx";

/** What is kept, where, and until when. */
export function PrivacyScreen() {
  const t = useTexts().settings.privacy;
  return (
    <Page title={t.title} lead={t.lead} back="/settings">
      <Stack>
        {[t.device, t.server, t.gone].map(({ title, points }) => (
          <Card key={title}>
            <CardTitle>{title}</CardTitle>
            <Points icon={Check} points={points} />
          </Card>
        ))}
        <p>{t.never}</p>
      </Stack>
    </Page>
  );
}
