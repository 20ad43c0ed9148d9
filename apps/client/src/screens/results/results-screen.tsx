import { catalogueOf, summarise } from "@serenya/clinical";
import { isCaptureFault } from "@serenya/contract";
import { FlaskConicalOff } from "lucide-react";
import { useEffect, useMemo } from "react";
import { useLanguage } from "../../app/use-language.ts";
import { Banner, EmptyState } from "../../design/index.ts";
import { CaptureNotice } from "../../documents/capture-notice.tsx";
import { confirmedReading } from "../../documents/confirmed-reading.ts";
import { useReportPages } from "../../documents/use-report-pages.ts";
import { useTexts } from "../../texts/index.ts";
import { useReport } from "../report/report-context.ts";
import { CheckList } from "./check-list.tsx";
import { GroupSection } from "./group-section.tsx";
import { ModelWordsCard } from "./model-words-card.tsx";
import { Notices } from "./notices.tsx";
import { QuestionsCard } from "./questions-card.tsx";
import { ReportActions } from "./report-actions.tsx";
import { ResultsContext } from "./results-context.ts";
import { SummaryCard } from "./summary-card.tsx";
import { UnreadCard } from "./unread-card.tsx";
import { VitalsCard } from "./vitals-card.tsx";

/** A report in plain words: urgency first, then what to check, then every value. */
export function ResultsScreen() {
  const t = useTexts().results;
  const report = useReport();
  const pages = useReportPages(report);
  const language = useLanguage();
  const shown = useMemo(() => {
    const reading = confirmedReading(report);
    return { reading, summary: summarise(reading, language) };
  }, [report, language]);
  useEffect(showNamedRow, []);
  useEffect(openForPrint, []);
  const { reading, summary } = shown;
  const inDoubt = reading.unread.length > 0 || reading.results.some(({ status }) => status === "confirm");
  const isEmpty = reading.results.length === 0 && reading.vitals.length === 0;
  return (
    <ResultsContext value={{ ...shown, report, pages }}>
      <div className="mx-auto flex max-w-3xl flex-col gap-6">
        <Banner tone={summary.urgency} title={summary.step.title} lang={summary.language}>
          <p>{summary.step.action}</p>
          {summary.urgency === "emergency" && (
            <p className="mt-2">{catalogueOf(summary.language).emergencyLine}</p>
          )}
        </Banner>
        {inDoubt && (
          <CaptureNotice
            title={t.capture}
            faults={reading.pages.map(({ quality }) => quality.filter(isCaptureFault))}
          />
        )}
        <CheckList />
        {isEmpty && (
          <EmptyState icon={FlaskConicalOff} title={t.none.title}>
            {t.none.text}
          </EmptyState>
        )}
        <SummaryCard />
        <ModelWordsCard />
        {summary.groups.length > 0 && <h2 className="sr-only">{t.groups}</h2>}
        {summary.groups.map((group) => (
          <GroupSection key={group.system} group={group} />
        ))}
        {reading.vitals.length > 0 && <VitalsCard />}
        {reading.unread.length > 0 && <UnreadCard />}
        {summary.questions.length > 0 && <QuestionsCard />}
        <Notices />
        <ReportActions report={report} />
      </div>
    </ResultsContext>
  );
}

/** Goes to the row that the address names, as the page view's links do. */
function showNamedRow(): void {
  const [, name] = /^#((?:row|check)-\d+)$/.exec(location.hash) ?? [];
  const place = name && document.getElementById(name);
  if (!place) return;
  place.scrollIntoView({ block: "center" });
  place.focus({ preventScroll: true });
}

/** Paper has nothing to press: what is folded away is printed too. */
function openForPrint(): () => void {
  let opened: readonly HTMLDetailsElement[] = [];
  const open = () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("#content details:not([open])")];
    for (const part of opened) part.open = true;
  };
  const close = () => {
    for (const part of opened) part.open = false;
  };
  addEventListener("beforeprint", open);
  addEventListener("afterprint", close);
  return () => {
    removeEventListener("beforeprint", open);
    removeEventListener("afterprint", close);
  };
}
