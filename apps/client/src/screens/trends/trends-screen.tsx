import { ChartLine, Plus } from "lucide-react";
import { useId } from "react";
import { ButtonLink, EmptyState, Page, RowLink, RowList, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { hasChange, type Trend } from "../../trends/list-trends.ts";
import { trendInWords } from "../../trends/words.ts";
import { Sparkline } from "./sparkline.tsx";
import { usePatient } from "./use-patient.ts";
import { useTrends } from "./use-trends.ts";

/** Every analyte with a number: first those with something to compare. */
export function TrendsScreen() {
  const t = useTexts().trends;
  const trends = useTrends();
  const more = trends.filter(hasChange);
  const single = trends.filter((trend) => !hasChange(trend));
  if (trends.length === 0)
    return (
      <Page title={t.title}>
        <EmptyState
          icon={ChartLine}
          title={t.empty.title}
          action={
            <ButtonLink to="/add" icon={Plus}>
              {t.empty.action}
            </ButtonLink>
          }
        >
          {t.empty.text}
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t.title} lead={t.lead}>
      <Stack className="gap-7">
        <TrendList title={t.more} trends={more} />
        <TrendList title={t.single} trends={single} />
      </Stack>
    </Page>
  );
}

function TrendList({ title, trends }: { title: string; trends: readonly Trend[] }) {
  const texts = useTexts();
  const patient = usePatient();
  const id = useId();
  if (trends.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-title">
        {title}
      </h2>
      <RowList label={title}>
        {trends.map((trend) => (
          <li key={trend.loinc}>
            <RowLink to="/trends/$loinc" params={{ loinc: trend.loinc }}>
              <span className="flex items-center gap-4">
                <span className="min-w-0 flex-1 sm:w-96 sm:flex-none">
                  <span lang={trend.language} className="block font-semibold">
                    {trend.name}
                  </span>
                  <span className="block text-small text-soft">{trendInWords(trend, texts, patient)}</span>
                </span>
                <Sparkline series={trend.series[0]} />
              </span>
            </RowLink>
          </li>
        ))}
      </RowList>
    </section>
  );
}
