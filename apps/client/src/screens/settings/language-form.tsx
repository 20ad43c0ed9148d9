import { languageSchema, type Profile } from "@serenya/contract";
import { type FormEvent, useState } from "react";
import { failureText } from "../../app/failure-text.ts";
import { useRecords, useServices } from "../../app/services.ts";
import { Banner, Button, Card, Select, useToast } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { languageNames } from "../../texts/languages.ts";

const options = Object.entries(languageNames).map(([value, label]) => ({ value, label, lang: value }));

/** The language of explanations. With a button: arrow keys go through a closed list, and each step would be sent. */
export function LanguageForm({ profile }: { profile: Profile }) {
  const { client } = useServices();
  const records = useRecords();
  const texts = useTexts();
  const t = texts.settings.profile;
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const language = languageSchema.parse(new FormData(event.currentTarget).get("language"));
    setBusy(true);
    setFault(null);
    const answer = await client.profileUpdate({ body: { language } });
    setBusy(false);
    if (!answer.ok) return setFault(failureText(answer.error, texts));
    await records.setSetting("profile", answer.value);
    toast(texts.common.saved);
  }
  return (
    <Card>
      <form onSubmit={(event) => void save(event)} className="flex flex-col gap-4">
        <Select
          name="language"
          label={t.language}
          hint={t.languageHint.map((line) => <p key={line}>{line}</p>)}
          options={options}
          defaultValue={profile.language}
        />
        {fault && (
          <Banner tone="warning" live>
            {fault}
          </Banner>
        )}
        <Button type="submit" busy={isBusy}>
          {t.saveLanguage}
        </Button>
      </form>
    </Card>
  );
}
