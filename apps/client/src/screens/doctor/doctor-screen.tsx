import { FilePlus2, Plus } from "lucide-react";
import { useId } from "react";
import { dayText } from "../../app/dates.ts";
import { useLive } from "../../app/use-live.ts";
import { ButtonLink, EmptyState, Page, RowLink, RowList, Stack } from "../../design/index.ts";
import type { DoctorReportRecord } from "../../device/index.ts";
import { useTexts } from "../../texts/index.ts";
import { MakeCard } from "./make-card.tsx";

/** Pages for the doctor: make a new one, and those made before. */
export function DoctorScreen() {
  const t = useTexts().doctor;
  const reports = useLive(["reports"], ["reports"], (records) => records.reports());
  const made = useLive(["doctor-reports"], ["doctor-reports"], (records) => records.doctorReports());
  return (
    <Page title={t.title} lead={t.lead}>
      <Stack className="gap-7">
        {reports.length === 0 ? (
          <EmptyState
            icon={FilePlus2}
            title={t.empty.title}
            action={
              <ButtonLink to="/add" icon={Plus}>
                {t.empty.action}
              </ButtonLink>
            }
          >
            {t.empty.text}
          </EmptyState>
        ) : (
          <MakeCard reports={reports} />
        )}
        <MadeBefore made={made} />
      </Stack>
    </Page>
  );
}

function MadeBefore({ made }: { made: readonly DoctorReportRecord[] }) {
  const t = useTexts().doctor.made;
  const id = useId();
  if (made.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-title">
        {t.title}
      </h2>
      <RowList label={t.title}>
        {made.map((one) => (
          <li key={one.id}>
            <RowLink to="/doctor/$id" params={{ id: one.id }}>
              <span className="block font-semibold">{t.of(dayText(one.madeAt))}</span>
              <span className="block text-small text-soft">{t.reports(one.reportIds.length)}</span>
            </RowLink>
          </li>
        ))}
      </RowList>
    </section>
  );
}
