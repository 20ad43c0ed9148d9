import { useId } from "react";
import { Banner, Card } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import type { SeriesChange } from "../../trends/change.ts";
import type { TrendSeries } from "../../trends/series.ts";
import { ChangeNote } from "./change-note.tsx";
import { Chart } from "./chart.tsx";
import { SeriesTable } from "./series-table.tsx";

/** A line with its notes, and the table that says the same. */
export function SeriesView({
  name,
  series,
  change,
  isOnly,
}: {
  name: string;
  series: TrendSeries;
  change: SeriesChange | null;
  isOnly: boolean;
}) {
  const t = useTexts().trends.detail;
  const id = useId();
  const { points, unit, hasRepeats } = series;
  const title = unit ? t.line(unit) : t.noUnit;
  const notes = [
    points.some(({ isDayAdded }) => isDayAdded) && t.added,
    points.some(({ isConverted }) => isConverted) && t.converted(unit),
    hasRepeats && t.repeated,
  ].filter((note) => note !== false);
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className={isOnly ? "sr-only" : "text-title"}>
        {title}
      </h2>
      <div className="grid items-start gap-5 lg:grid-cols-[1.25fr_1fr]">
        <Card className="flex min-w-0 flex-col gap-3 p-4">
          <Chart name={name} series={series} change={change} />
          {notes.map((note) => (
            <p key={note} className="text-small text-soft">
              {note}
            </p>
          ))}
        </Card>
        <div className="flex min-w-0 flex-col gap-4">
          {points.some(({ isDoubtful }) => isDoubtful) && (
            <Banner tone="cannot-tell" title={t.doubtfulTitle}>
              {t.doubtful}
            </Banner>
          )}
          {change && <ChangeNote change={change} unit={unit} />}
          <SeriesTable series={series} />
        </div>
      </div>
    </section>
  );
}
