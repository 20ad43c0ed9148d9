import { type FormEvent, useState } from "react";
import { QuietFrame } from "../../app/quiet-frame.tsx";
import { Button, Field, Page } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { pickTwo } from "./pick-two.ts";

/** Asks for two of the words by their numbers. */
export function WordsCheck({
  words,
  onRight,
  onBack,
}: {
  words: readonly string[];
  onRight: () => void;
  onBack: () => void;
}) {
  const t = useTexts().lock.words.check;
  const [asked] = useState(() => pickTwo(words.length));
  const [wrong, setWrong] = useState<readonly number[]>([]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const isRight = (index: number) =>
      String(typed.get(`word-${index}`) ?? "")
        .trim()
        .toLowerCase() === words[index];
    const faulty = asked.filter((index) => !isRight(index));
    setWrong(faulty);
    if (faulty.length === 0) onRight();
  }
  return (
    <QuietFrame>
      <Page title={t.title} lead={t.lead}>
        <form onSubmit={submit} className="flex flex-col gap-4">
          {asked.map((index) => (
            <Field
              key={index}
              name={`word-${index}`}
              label={t.word(index + 1)}
              fault={wrong.includes(index) && t.wrong}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
          ))}
          <Button type="submit" wide>
            {t.action}
          </Button>
          <Button look="plain" wide onClick={onBack}>
            {t.back}
          </Button>
        </form>
      </Page>
    </QuietFrame>
  );
}
