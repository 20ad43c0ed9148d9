import type { ReactNode } from "react";
import { howRead } from "../../documents/how-read.ts";
import { useTexts } from "../../texts/index.ts";
import { CheckAgain } from "./check-again.tsx";
import { rangeText } from "./range-text.ts";
import { useResults } from "./results-context.ts";

/** What a value means, what it was judged against, and how it was read. */
export function ResultDetails({ index }: { index: number }) {
  const t = useTexts().results;
  const { report, reading, summary } = useResults();
  const row = reading.results[index];
  const explanation = summary.explanations[index];
  if (!row || !explanation) return null;
  const { notExplained } = explanation;
  const meaning = explanation.meaning.length === 0 && notExplained ? [notExplained] : explanation.meaning;
  const said = report.confirmations.find((confirmation) => confirmation.row === index);
  // A place outside of the range, or none, is said beside the value already.
  const isSaidAbove = row.interpretation !== "normal" && row.status === "verified";
  const published = row.range?.from === "published" ? rangeText(row) : null;
  const reasons = report.reading.results[index]?.reasons ?? [];
  return (
    <div className="flex max-w-prose flex-col gap-3 pb-2">
      {[...meaning, ...explanation.result.slice(isSaidAbove ? 1 : 0)].map((sentence) => (
        <p key={sentence} lang={summary.language}>
          {sentence}
        </p>
      ))}
      <div className="flex flex-col gap-1 text-small text-soft">
        {published && <Fact>{t.row.published(published)}</Fact>}
        {explanation.rangeSource && <Fact>{t.row.source(explanation.rangeSource)}</Fact>}
        {row.printed.flag && <Fact>{t.row.flag(row.printed.flag)}</Fact>}
        <Fact>{t.how[howRead(row, said)]}</Fact>
        {!said && reasons.map((reason) => <Fact key={reason}>{t.reasons[reason] ?? t.otherReason}</Fact>)}
      </div>
      {explanation.questions.length > 0 && (
        <div>
          <p className="font-semibold">{t.row.questions}</p>
          <ul lang={summary.language} className="list-disc pl-5">
            {explanation.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      {said && <CheckAgain index={index} />}
    </div>
  );
}

const Fact = ({ children }: { children: ReactNode }) => <p>{children}</p>;
