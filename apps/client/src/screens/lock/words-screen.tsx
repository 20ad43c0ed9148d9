import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { QuietFrame } from "../../app/quiet-frame.tsx";
import { useServices } from "../../app/services.ts";
import { Banner, Button, Card, Page, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { WordsCheck } from "./words-check.tsx";

/** The recovery words, once, and a check that they were written down. */
export function WordsScreen() {
  const { freshWords } = useServices();
  const t = useTexts().lock.words;
  const navigate = useNavigate();
  const [words] = useState(() => (freshWords.words ?? "").split(" "));
  const [isChecking, setChecking] = useState(false);

  useEffect(() => {
    // They are shown once: leaving now would lose them.
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", hold);
    return () => removeEventListener("beforeunload", hold);
  }, []);

  function finish() {
    freshWords.words = null;
    void navigate({ to: "/", replace: true });
  }
  if (isChecking) return <WordsCheck words={words} onRight={finish} onBack={() => setChecking(false)} />;
  return (
    <QuietFrame>
      <Page title={t.title} lead={t.lead}>
        <Stack>
          <Card>
            <ol aria-label={t.list} className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3">
              {words.map((word, index) => (
                <li
                  key={word + String(index)}
                  className="flex items-baseline gap-2 border-b border-line py-2"
                >
                  <span aria-hidden className="w-6 text-right text-small text-soft">
                    {index + 1}
                  </span>
                  <span className="font-mono font-semibold select-all">{word}</span>
                </li>
              ))}
            </ol>
          </Card>
          <p>{t.advice}</p>
          <Banner tone="warning">{t.warning}</Banner>
          <Button wide onClick={() => setChecking(true)}>
            {t.written}
          </Button>
        </Stack>
      </Page>
    </QuietFrame>
  );
}
