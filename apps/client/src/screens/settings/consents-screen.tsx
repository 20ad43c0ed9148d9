import { consentNames } from "@serenya/contract";
import { dayText } from "../../app/dates.ts";
import { useSetting } from "../../app/use-live.ts";
import { Card, Page } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { ConsentReader } from "../onboarding/consent-reader.tsx";

/** What was agreed to, when, and to which version. */
export function ConsentsScreen() {
  const t = useTexts().settings;
  const consents = useSetting("consents");
  return (
    <Page title={t.consents.title} lead={t.consents.why} back="/settings">
      <Card>
        <ul className="divide-y divide-line">
          {consentNames.map((name) => {
            const given = consents?.[name];
            return (
              <li key={name} className="py-3">
                <ConsentReader name={name} label={t.consentNames[name]} />
                <p className="text-small text-soft">
                  {given
                    ? `${t.consents.given(dayText(given.givenAt))} · ${t.consents.version(dayText(given.version))}`
                    : t.consents.notGiven}
                </p>
              </li>
            );
          })}
        </ul>
      </Card>
    </Page>
  );
}
