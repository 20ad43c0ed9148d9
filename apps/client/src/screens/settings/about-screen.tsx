import { useWorksOffline } from "../../app/use-works-offline.ts";
import { Banner, Card, CardTitle, Page, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";

/** The disclaimer, who reads, and which version this is. */
export function AboutScreen() {
  const t = useTexts().settings.about;
  const isReady = useWorksOffline();
  return (
    <Page title={t.title} back="/settings">
      <Stack>
        <Banner tone="info">{t.disclaimer.notReviewed}</Banner>
        <Card>
          <CardTitle>{t.disclaimer.title}</CardTitle>
          {t.disclaimer.text.map((paragraph) => (
            <p key={paragraph} className="mb-2 last:mb-0">
              {paragraph}
            </p>
          ))}
        </Card>
        <Card>
          <CardTitle>{t.processor.title}</CardTitle>
          <p>{t.processor.text}</p>
        </Card>
        <p className="text-small text-soft">{isReady ? t.offline.ready : t.offline.notYet}</p>
        <p className="text-small text-soft">{t.version(__APP_VERSION__)}</p>
      </Stack>
    </Page>
  );
}
