import { CircleCheck, TriangleAlert } from "lucide-react";
import { Card, CardTitle, Icon } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { readAlongText } from "./read-along-text.ts";
import { useResults } from "./results-context.ts";

/** The report in a few sentences, and whether all of it was read. */
export function SummaryCard() {
  const t = useTexts().results;
  const { reading, summary } = useResults();
  const { rows, missingPages } = reading;
  const alongside = readAlongText(reading, t.readAlong);
  const missing = Math.max(0, rows.seen - rows.read);
  const isComplete = missing === 0 && missingPages.length === 0;
  return (
    <Card aria-labelledby="in-short">
      <CardTitle id="in-short">{t.summary}</CardTitle>
      {summary.sentences.map((sentence) => (
        <p key={sentence} lang={summary.language} className="mb-2 max-w-prose">
          {sentence}
        </p>
      ))}
      <div className="mt-3 flex gap-3 border-t border-line pt-3">
        <Icon
          of={isComplete ? CircleCheck : TriangleAlert}
          className={isComplete ? "mt-0.5 text-pine" : "mt-0.5 text-clay"}
        />
        <div>
          <p className="font-semibold">{t.rowsRead(rows.read, rows.seen)}</p>
          <p className="text-soft">
            {isComplete && t.allRead}
            {missing > 0 && `${t.missingRows(missing)} `}
            {missingPages.length > 0 && t.missingPages(missingPages.join(", "))}
          </p>
          {alongside !== null && <p className="text-soft">{alongside}</p>}
        </div>
      </div>
    </Card>
  );
}
