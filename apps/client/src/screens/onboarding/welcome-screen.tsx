import { Check, Minus } from "lucide-react";
import { QuietFrame } from "../../app/quiet-frame.tsx";
import { ButtonLink, Card, CardTitle, Page, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { Points } from "./points.tsx";

/** What Serenya is, and what it is not. */
export function WelcomeScreen() {
  const t = useTexts().onboarding.welcome;
  return (
    <QuietFrame>
      <Page title={t.title} lead={t.lead}>
        <Stack>
          <Card>
            <CardTitle>{t.is.title}</CardTitle>
            <Points icon={Check} points={t.is.points} />
          </Card>
          <Card>
            <CardTitle>{t.isNot.title}</CardTitle>
            <Points icon={Minus} points={t.isNot.points} tint="text-clay" />
          </Card>
          <ButtonLink to="/how-it-works" wide>
            {t.start}
          </ButtonLink>
          <ButtonLink to="/signin" look="plain" wide>
            {t.haveAccount}
          </ButtonLink>
        </Stack>
      </Page>
    </QuietFrame>
  );
}
