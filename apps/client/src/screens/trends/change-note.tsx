import { changeWordsOf, limitText, variationSources } from "@serenya/clinical";
import { useId } from "react";
import { dayText } from "../../app/dates.ts";
import { useLanguage } from "../../app/use-language.ts";
import { Card } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import type { SeriesChange } from "../../trends/change.ts";
import type { TrendPoint } from "../../trends/series.ts";
import { usualInWords, valueText } from "../../trends/words.ts";

/** Whether the newest change is more than usual, in words, with the limit and where it comes from. */
export function ChangeNote({ change, unit }: { change: SeriesChange; unit: string }) {
  const texts = useTexts().trends;
  const t = texts.detail.change;
  const words = changeWordsOf(useLanguage());
  const id = useId();
  const { before, last, judged } = change;
  const usual = usualInWords(change, unit, texts);
  const point = (one: TrendPoint) => texts.detail.point(valueText(one, unit), dayText(one.day));
  const isKnown = judged.verdict !== "unknown";
  return (
    <Card className="flex min-w-0 flex-col gap-2 p-4">
      <section aria-labelledby={id} className="flex flex-col gap-2">
        <h3 id={id} className="text-large">
          {t.title}
        </h3>
        <p>{t.step(point(before), point(last))}</p>
        <p lang={words.language} className="font-semibold">
          {isKnown ? words[judged.verdict] : words.unknown[judged.why]}
        </p>
        {usual && <p>{usual}</p>}
        {isKnown && judged.fasting && <p lang={words.language}>{words.fasting}</p>}
        {before.observation.reportId !== last.observation.reportId && (
          <p lang={words.language}>{words.otherReport}</p>
        )}
        <p className="text-small text-soft">{t.noCause}</p>
        {isKnown && (
          <details className="text-small text-soft">
            <summary className="flex min-h-12 cursor-pointer items-center text-pine underline underline-offset-4">
              {t.more}
            </summary>
            <p className="mb-2">{t.method(limitText(judged.limits))}</p>
            <p className="break-words">{variationSources[judged.source]}</p>
          </details>
        )}
      </section>
    </Card>
  );
}
