import type { DoctorReport } from "@serenya/contract";
import { getRouteApi } from "@tanstack/react-router";
import { Download, Printer } from "lucide-react";
import { dayText } from "../../app/dates.ts";
import { MissingScreen } from "../../app/missing-screen.tsx";
import { useLive, useSetting } from "../../app/use-live.ts";
import { Banner, Button, Card, CardTitle, Page, Skeleton, Stack, UrgencyBadge } from "../../design/index.ts";
import { keptReport } from "../../doctor/kept-report.ts";
import { usePdf } from "../../doctor/use-pdf.ts";
import { useTexts } from "../../texts/index.ts";
import { PdfLink } from "./pdf-link.tsx";

const route = getRouteApi("/open/doctor/$id");

/** One page for the doctor: its PDF, made here, to open, print or save. */
export function MadeScreen() {
  const { id } = route.useParams();
  const texts = useTexts();
  const t = texts.doctor;
  const all = useLive(["doctor-reports"], ["doctor-reports"], (records) => records.doctorReports());
  const profile = useSetting("profile");
  const made = all.find((one) => one.id === id);
  const result = made ? keptReport(made) : null;
  const { url, hasFailed, retry } = usePdf(id, result, {
    madeAt: made?.madeAt ?? "",
    name: profile?.name ?? null,
  });
  if (!made) return <MissingScreen />;
  return (
    <Page title={t.made.of(dayText(made.madeAt))} lead={t.made.reports(made.reportIds.length)} back="/doctor">
      <Stack>
        {!result && <Banner tone="warning">{t.view.damaged}</Banner>}
        {result && (
          <Card className="flex flex-col gap-3">
            <CardTitle>{url ? t.view.ready : t.view.making}</CardTitle>
            {hasFailed ? (
              <Banner
                tone="warning"
                live
                action={
                  <Button look="quiet" onClick={retry}>
                    {texts.common.tryAgain}
                  </Button>
                }
              >
                {t.view.failed}
              </Banner>
            ) : url ? (
              <>
                <PdfLink href={url} icon={Download} download={t.pdf.file(made.madeAt.slice(0, 10))}>
                  {t.view.save}
                </PdfLink>
                <PdfLink href={url} icon={Printer} look="quiet">
                  {t.view.open}
                </PdfLink>
              </>
            ) : (
              <Skeleton className="h-28 w-full" />
            )}
            <p className="text-small text-soft">{t.view.onDevice}</p>
          </Card>
        )}
        {result && <Summary report={result.report} />}
        {result && <Inside report={result.report} />}
      </Stack>
    </Page>
  );
}

/** What a language model wrote above the tables, called that; or why it did not, where there is something to say. */
function Summary({ report: { summary, model, withoutModel, language } }: { report: DoctorReport }) {
  const texts = useTexts();
  const t = texts.doctor.view;
  if (summary.length === 0) {
    const isSilent =
      withoutModel === null || withoutModel === "not-configured" || withoutModel === "not-asked";
    return isSilent ? null : <p className="text-small text-soft">{texts.modelWords.without[withoutModel]}</p>;
  }
  return (
    <Card>
      <CardTitle>{t.summary}</CardTitle>
      {summary.map((paragraph) => (
        <p key={paragraph} lang={language} className="mb-2 max-w-prose break-words">
          {paragraph}
        </p>
      ))}
      <p className="mt-3 border-t border-line pt-3 text-small text-soft">
        {texts.modelWords.notice(model ?? "")}
      </p>
    </Card>
  );
}

/** What a doctor will find in it, in numbers. */
function Inside({ report }: { report: DoctorReport }) {
  const t = useTexts().doctor.view;
  const changes = report.trends.filter(({ realChange }) => realChange === "likely").length;
  const facts = [
    t.findings(report.findings.reduce((sum, { rows }) => sum + rows.length, 0)),
    ...(report.backInRange.length > 0 ? [t.back(report.backInRange.length)] : []),
    t.questions(report.questions.length),
    t.trends(report.trends.length),
    ...(changes > 0 ? [t.changes(changes)] : []),
    t.values(report.values.reduce((sum, { rows }) => sum + rows.length, 0)),
    ...(report.unread.length > 0 ? [t.unread(report.unread.length)] : []),
  ];
  return (
    <Card>
      <CardTitle>{t.inside}</CardTitle>
      <UrgencyBadge urgency={report.urgency} />
      <ul className="mt-3 list-disc pl-5">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className="mt-4 border-t border-line pt-3 text-small text-soft">{t.automatic}</p>
    </Card>
  );
}
