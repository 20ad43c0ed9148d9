import type { Profile } from "@serenya/contract";
import { type FormEvent, useState } from "react";
import { dayText } from "../../app/dates.ts";
import { failureText } from "../../app/failure-text.ts";
import { useRecords, useServices } from "../../app/services.ts";
import { useSetting } from "../../app/use-live.ts";
import { Banner, Button, ButtonLink, Card, Field, Page, Stack, useToast } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { LanguageForm } from "./language-form.tsx";

export function ProfileScreen() {
  const texts = useTexts();
  const t = texts.settings.profile;
  const profile = useSetting("profile");
  const isSignedIn = useSetting("tokens") !== null;
  return (
    <Page title={t.title} back="/settings">
      <Stack>
        {!isSignedIn && (
          <Banner
            tone="info"
            action={
              <ButtonLink to="/signin" look="quiet">
                {texts.timeline.signedOut.action}
              </ButtonLink>
            }
          >
            {t.signedOut}
          </Banner>
        )}
        {profile && <Facts profile={profile} />}
        {profile && isSignedIn && <LanguageForm profile={profile} />}
        {profile && isSignedIn && <Names profile={profile} />}
      </Stack>
    </Page>
  );
}

function Facts({ profile }: { profile: Profile }) {
  const t = useTexts().settings.profile;
  const facts = [
    { name: t.email, value: profile.email, hint: t.emailHint },
    { name: t.plan, value: t.plans[profile.subscription.type], hint: t.since(dayText(profile.createdAt)) },
  ];
  return (
    <Card>
      <dl className="flex flex-col gap-3">
        {facts.map(({ name, value, hint }) => (
          <div key={name}>
            <dt className="text-small text-soft">{name}</dt>
            <dd className="break-words">{value}</dd>
            <dd className="text-small text-soft">{hint}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** Empty means none. */
const orNull = (text: FormDataEntryValue | null) => String(text ?? "").trim() || null;

function Names({ profile }: { profile: Profile }) {
  const { client } = useServices();
  const records = useRecords();
  const texts = useTexts();
  const t = texts.settings.profile;
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    setBusy(true);
    setFault(null);
    const answer = await client.profileUpdate({
      body: {
        name: orNull(typed.get("name")),
        givenName: orNull(typed.get("givenName")),
        familyName: orNull(typed.get("familyName")),
      },
    });
    setBusy(false);
    if (!answer.ok) return setFault(failureText(answer.error, texts));
    await records.setSetting("profile", answer.value);
    toast(texts.common.saved);
  }
  return (
    <Card>
      <form onSubmit={(event) => void save(event)} className="flex flex-col gap-4">
        <p className="text-small text-soft">{t.namesHint}</p>
        <Field name="name" label={t.name} defaultValue={profile.name ?? ""} autoComplete="name" />
        <Field
          name="givenName"
          label={t.givenName}
          defaultValue={profile.givenName ?? ""}
          autoComplete="given-name"
        />
        <Field
          name="familyName"
          label={t.familyName}
          defaultValue={profile.familyName ?? ""}
          autoComplete="family-name"
        />
        {fault && (
          <Banner tone="warning" live>
            {fault}
          </Banner>
        )}
        <Button type="submit" busy={isBusy}>
          {texts.common.save}
        </Button>
      </form>
    </Card>
  );
}
