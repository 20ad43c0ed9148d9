import { getRouteApi, Outlet, useChildMatches } from "@tanstack/react-router";
import { FileText, ListChecks, MessageCircle } from "lucide-react";
import { MissingScreen } from "../../app/missing-screen.tsx";
import { reportTitle } from "../../app/report-title.ts";
import { useLive } from "../../app/use-live.ts";
import { Page, TabBar, TabLink } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { ReportContext } from "./report-context.ts";

const route = getRouteApi("/open/report/$id");

/** Around results, page and chat of one report. */
export function ReportLayout() {
  const { id } = route.useParams();
  const texts = useTexts();
  const t = texts.report;
  const report = useLive(["reports"], ["report", id], (records) => records.report(id));
  const view = useChildMatches({ select: (matches) => matches.at(-1)?.routeId });
  if (!report) return <MissingScreen />;
  return (
    <ReportContext value={report}>
      <Page title={reportTitle(report, texts)} back="/" view={view} wide>
        <TabBar label={t.tabs}>
          <TabLink to="/report/$id" params={{ id }} activeOptions={{ exact: true }} icon={ListChecks}>
            {t.results}
          </TabLink>
          <TabLink to="/report/$id/page" params={{ id }} icon={FileText}>
            {t.page}
          </TabLink>
          <TabLink to="/report/$id/chat" params={{ id }} icon={MessageCircle}>
            {t.chat}
          </TabLink>
        </TabBar>
        <Outlet />
      </Page>
    </ReportContext>
  );
}
