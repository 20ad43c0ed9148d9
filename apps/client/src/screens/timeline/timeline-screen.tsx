import { FilePlus2, Plus } from "lucide-react";
import { useLive } from "../../app/use-live.ts";
import { ButtonLink, EmptyState, Page, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { OutgoingCard } from "./outgoing-card.tsx";
import { ReportCard } from "./report-card.tsx";
import { SignedOutBanner } from "./signed-out-banner.tsx";

/** The hub: documents on their way, then one card a report, newest first. */
export function TimelineScreen() {
  const t = useTexts().timeline;
  const reports = useLive(["reports"], ["reports"], (records) => records.reports());
  const outgoing = useLive(["outgoing"], ["outgoing"], (records) => records.outgoing());
  const newestFirst = reports.toSorted((a, b) => b.addedAt.localeCompare(a.addedAt));
  const isEmpty = reports.length === 0 && outgoing.length === 0;
  const add = (
    <ButtonLink to="/add" icon={Plus}>
      {t.add}
    </ButtonLink>
  );
  return (
    <Page title={t.title} action={!isEmpty && add}>
      <Stack>
        <SignedOutBanner />
        {isEmpty && (
          <EmptyState
            icon={FilePlus2}
            title={t.empty.title}
            action={
              <Stack>
                {add}
                <ButtonLink to="/settings/export/restore" look="plain">
                  {t.empty.restore}
                </ButtonLink>
              </Stack>
            }
          >
            {t.empty.text}
          </EmptyState>
        )}
        {outgoing.length > 0 && (
          <section aria-label={t.onTheWay} className="flex flex-col gap-3">
            {outgoing.map((entry) => (
              <OutgoingCard key={entry.id} entry={entry} />
            ))}
          </section>
        )}
        {newestFirst.length > 0 && (
          <ul aria-label={t.list} className="flex flex-col gap-3">
            {newestFirst.map((report) => (
              <li key={report.id}>
                <ReportCard report={report} />
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Page>
  );
}
