import { getRouteApi } from "@tanstack/react-router";
import { ChartLine } from "lucide-react";
import { Banner, ButtonLink, EmptyState, Page, RowLink, RowList, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { changeOf } from "../../trends/change.ts";
import { relatedTrends } from "../../trends/list-trends.ts";
import { trendInWords } from "../../trends/words.ts";
import { SeriesView } from "./series-view.tsx";
import { usePatient } from "./use-patient.ts";
import { useTrends } from "./use-trends.ts";

const route = getRouteApi("/open/trends/$loinc");

/** One analyte over time: a line for each unit that can't be compared with another, with its table. */
export function TrendScreen() {
  const { loinc } = route.useParams();
  const texts = useTexts();
  const t = texts.trends;
  const trends = useTrends();
  const patient = usePatient();
  const trend = trends.find((one) => one.loinc === loinc);
  if (!trend)
    return (
      <Page title={t.title} back="/trends">
        <EmptyState
          icon={ChartLine}
          title={t.missing.title}
          action={<ButtonLink to="/trends">{t.missing.action}</ButtonLink>}
        >
          {t.missing.text}
        </EmptyState>
      </Page>
    );
  const related = relatedTrends(loinc, trends);
  return (
    <Page
      title={trend.name}
      titleLang={trend.language}
      lead={trendInWords(trend, texts, patient)}
      back="/trends"
      wide
    >
      <Stack className="gap-8">
        {trend.series.length > 1 && (
          <Banner tone="info" title={t.detail.apartTitle}>
            {t.detail.apart}
          </Banner>
        )}
        {trend.series.map((series) => (
          <SeriesView
            key={series.unit}
            name={trend.name}
            series={series}
            change={changeOf(series, patient)}
            isOnly={trend.series.length === 1}
          />
        ))}
        {related.length > 0 && (
          <section>
            <h2 className="mb-2 font-sans text-base font-normal">{t.detail.otherUnit}</h2>
            <RowList label={t.detail.otherUnit}>
              {related.map((other) => (
                <li key={other.loinc}>
                  <RowLink to="/trends/$loinc" params={{ loinc: other.loinc }}>
                    <span lang={other.language}>{other.name}</span>, {trendInWords(other, texts, patient)}
                  </RowLink>
                </li>
              ))}
            </RowList>
          </section>
        )}
      </Stack>
    </Page>
  );
}
