import { reportTitle } from "../../app/report-title.ts";
import { CardLink, UrgencyBadge } from "../../design/index.ts";
import type { Report } from "../../device/records.ts";
import { confirmedReading } from "../../documents/confirmed-reading.ts";
import { rowsToCheck } from "../../documents/rows-to-check.ts";
import { useTexts } from "../../texts/index.ts";

/** One report in the timeline: its day, its urgency in words, and what is left to do. */
export function ReportCard({ report }: { report: Report }) {
  const texts = useTexts();
  const t = texts.timeline.report;
  const reading = confirmedReading(report);
  const toCheck = rowsToCheck(reading);
  const facts = [
    t.results(reading.results.length),
    toCheck.length > 0 && t.toCheck(toCheck.length),
    reading.unread.length > 0 && t.unread(reading.unread.length),
    reading.missingPages.length > 0 && t.missing,
  ].filter((fact) => fact !== false);
  return (
    <CardLink to="/report/$id" params={{ id: report.id }}>
      <h2 className="text-title">{reportTitle(report, texts)}</h2>
      <p className="mt-1 mb-3 text-soft">{facts.join(" · ")}</p>
      <UrgencyBadge urgency={reading.urgency} />
    </CardLink>
  );
}
