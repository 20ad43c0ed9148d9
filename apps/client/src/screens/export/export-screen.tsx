import { FileOutput, Plus } from "lucide-react";
import { useLive } from "../../app/use-live.ts";
import { ButtonLink, EmptyState, Page, Stack } from "../../design/index.ts";
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
      </Stack>
    </Page>
  );
}
