import { Card, CardTitle, Page, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";

/** The notices that the code systems ask for, and the software that the app is built with. */
export function LicencesScreen() {
  const t = useTexts().settings.licences;
  return (
    <Page title={t.title} lead={t.lead} back="/settings">
      <Stack>
        <Card>
          <CardTitle>{t.loincTitle}</CardTitle>
          <p>{t.loinc}</p>
        </Card>
        <Card>
          <CardTitle>{t.ucumTitle}</CardTitle>
          {t.ucum.map((paragraph) => (
            <p key={paragraph} className="mb-2 last:mb-0">
              {paragraph}
            </p>
          ))}
        </Card>
        <Card>
          <CardTitle>{t.software}</CardTitle>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {t.softwareItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Card>
      </Stack>
    </Page>
  );
}
