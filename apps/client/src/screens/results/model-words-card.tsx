import { Card, CardTitle } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { useResults } from "./results-context.ts";
import { wordsToShow } from "./words-to-show.ts";

/** What a language model had to say about the report as a whole; nothing where no model took part. */
export function ModelWordsCard() {
  const texts = useTexts();
  const t = texts.modelWords;
  const { report } = useResults();
  const words = wordsToShow(report);
  if (words.kind === "none") return null;
  if (words.kind === "built-in")
    return <p className="max-w-prose text-small text-soft">{t.without[words.why]}</p>;
  return (
    <Card aria-labelledby="model-words">
      <CardTitle id="model-words">{t.title}</CardTitle>
      {words.paragraphs.map((paragraph) => (
        <p key={paragraph} lang={words.language} className="mb-2 max-w-prose break-words">
          {paragraph}
        </p>
      ))}
      <p className="mt-3 max-w-prose border-t border-line pt-3 text-small text-soft">
        {t.notice(words.model)}
      </p>
    </Card>
  );
}
