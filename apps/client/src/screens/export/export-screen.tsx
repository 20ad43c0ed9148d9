import { FileOutput, Plus } from "lucide-react";
import { useLive } from "../../app/use-live.ts";
import { ButtonLink, EmptyState, Page, RowLink, RowList, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { ExportCard } from "./export-card.tsx";

/** Taking results out of the app. */
export function ExportScreen() {
  const t = useTexts().exportAndBackup;
  const reports = useLive(["reports"], ["reports"], (records) => records.reports());
  return (
    <Page title={t.title} lead={t.lead} back="/settings">
      <Stack className="gap-7">
        {reports.length === 0 ? (
          <EmptyState
            icon={FileOutput}
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
          <ExportCard reports={reports} />
        )}
        <section className="flex flex-col gap-3">
          <h2 className="text-title">{t.places.title}</h2>
          <RowList>
            {reports.length > 0 && <Place to="/settings/export/backup" {...t.places.backup} />}
            <Place to="/settings/export/restore" {...t.places.restore} />
          </RowList>
        </section>
      </Stack>
    </Page>
  );
}

function Place({
  to,
  title,
  text,
}: {
  to: "/settings/export/backup" | "/settings/export/restore";
  title: string;
  text: string;
}) {
  return (
    <li>
      <RowLink to={to}>
        <span className="block font-semibold">{title}</span>
        <span className="block text-small text-soft">{text}</span>
      </RowLink>
    </li>
  );
}
