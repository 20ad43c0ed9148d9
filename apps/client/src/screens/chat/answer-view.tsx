import type { Answer } from "@serenya/contract";
import { useId } from "react";
import { languageOfLines } from "../../chat/language-of-lines.ts";
import { Banner, Card, RowLink, RowList } from "../../design/index.ts";
import type { Report } from "../../device/index.ts";
import { confirmedReading } from "../../documents/confirmed-reading.ts";
import { useTexts } from "../../texts/index.ts";
import { toldWhy } from "../results/words-to-show.ts";

/** An answer: what its urgency asks for first, then its paragraphs, the results it is about, and what it is. */
export function AnswerView({ answer, report, isNew }: { answer: Answer; report: Report; isNew: boolean }) {
  const t = useTexts().chat;
  const isEmergency = answer.outcome === "emergency";
  // The step stands out and what it asks for follows; in an emergency the whole line stands out.
  const [step, action] = isEmergency ? [answer.urgencyLine] : answer.urgencyLine.split(/(?<=[.!?]) (.*)/s);
  return (
    <Card className="flex flex-col gap-4">
      <h3 className="sr-only">{t.serenya}</h3>
      <Banner
        tone={answer.urgency}
        title={step}
        lang={isEmergency ? answer.language : languageOfLines(answer)}
        live={isNew && (isEmergency || answer.urgency === "emergency")}
      >
        <Paragraphs of={[...(action ? [action] : []), ...(isEmergency ? answer.paragraphs : [])]} />
      </Banner>
      {!isEmergency && <Paragraphs of={answer.paragraphs} lang={answer.language} />}
      <Results rows={answer.results} report={report} />
      <SmallPrint answer={answer} />
    </Card>
  );
}

/** Finished texts; two of them can be the same, and none ever moves. */
function Paragraphs({ of, lang }: { of: readonly string[]; lang?: string }) {
  return (
    <div lang={lang} className="flex max-w-prose flex-col gap-3">
      {of.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: finished texts that never move
        <p key={index} className="break-words">
          {paragraph}
        </p>
      ))}
    </div>
  );
}

function Results({ rows, report }: { rows: readonly number[]; report: Report }) {
  const t = useTexts().chat;
  const id = useId();
  const { results } = confirmedReading(report);
  const known = rows.flatMap((row) => {
    const result = results[row];
    // The anchors of the results screen: values in doubt stand in its list to check.
    return result
      ? [{ row, printed: result.printed, place: `${result.status === "confirm" ? "check" : "row"}-${row}` }]
      : [];
  });
  if (known.length === 0) return null;
  return (
    <div>
      <h4 id={id} className="mb-2 text-small font-semibold text-soft">
        {t.results}
      </h4>
      <RowList label={t.results}>
        {known.map(({ row, printed, place }) => (
          <li key={row}>
            <RowLink to="/report/$id" params={{ id: report.id }} hash={place}>
              <span className="font-semibold break-words">{printed.name}</span>{" "}
              <span className="whitespace-nowrap">
                {printed.value} {printed.unit}
              </span>
            </RowLink>
          </li>
        ))}
      </RowList>
    </div>
  );
}

/** Who made it and what it is not; the emergency line is never hidden. */
function SmallPrint({ answer }: { answer: Answer }) {
  const t = useTexts().modelWords;
  const why = toldWhy(answer.withoutModel);
  const lines = languageOfLines(answer);
  return (
    <div className="flex max-w-prose flex-col gap-1.5 border-t border-line pt-3 text-small text-soft">
      <p lang={lines}>{answer.emergencyLine}</p>
      <p lang={lines}>{answer.disclaimer}</p>
      <p lang={answer.language}>{answer.notice}</p>
      {why && <p>{t.without[why]}</p>}
    </div>
  );
}
