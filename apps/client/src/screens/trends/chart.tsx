import { useId, useRef, useState } from "react";
import { dayText } from "../../app/dates.ts";
import { type Texts, useTexts } from "../../texts/index.ts";
import type { SeriesChange } from "../../trends/change.ts";
import type { TrendPoint, TrendSeries } from "../../trends/series.ts";
import { usualInWords, valueText } from "../../trends/words.ts";
import { Axes, Band, Usual } from "./chart-ground.tsx";
import { Legend } from "./chart-legend.tsx";
import { type ChartPlace, placeOf } from "./chart-place.ts";
import { ChartPoint } from "./chart-point.tsx";
import { useWidth } from "./use-width.ts";

/**
 * A line over time. Its title and description say the same as the picture; each value takes the focus, one at
 * a time, by arrow keys. Values in doubt are hollow and not joined.
 */
export function Chart({
  name,
  series,
  change,
}: {
  name: string;
  series: TrendSeries;
  change: SeriesChange | null;
}) {
  const texts = useTexts().trends;
  const t = texts.detail;
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  const points = useRef(new Map<number, SVGGElement>());
  const place = placeOf(series, change, useWidth(frame, 320));
  const [chosen, setChosen] = useState(series.points.length - 1);
  const said = series.points[chosen] ?? series.points.at(-1);

  function move(by: number) {
    const next = Math.min(Math.max(chosen + by, 0), series.points.length - 1);
    setChosen(next);
    points.current.get(next)?.focus();
  }
  return (
    <figure ref={frame} aria-labelledby={`${id}-title`} className="m-0 min-w-0">
      <p className="min-h-13 font-semibold">
        {said && (
          <>
            {t.point(valueText(said, series.unit), dayText(said.day))}
            <span className="block text-small font-normal text-soft">{t.how[said.observation.status]}</span>
          </>
        )}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a group within a drawing is no fieldset */}
      <svg
        role="group"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-about`}
        width={place.width}
        height={place.height}
        viewBox={`0 0 ${place.width} ${place.height}`}
        className="block overflow-visible"
      >
        <title id={`${id}-title`}>{t.chart(name, series.unit)}</title>
        <desc id={`${id}-about`}>
          {[aboutSeries(series, t), ...usualText(change, series, texts), t.pick].join(" ")}
        </desc>
        <Band place={place} band={series.band} />
        <Axes place={place} />
        <Usual place={place} change={change} />
        <Line place={place} points={series.points} />
        {series.points.map((point, index) => (
          <ChartPoint
            key={`${point.observation.reportId} ${point.observation.row}`}
            ref={(node) => {
              if (node) points.current.set(index, node);
              else points.current.delete(index);
            }}
            point={point}
            x={place.x(Date.parse(point.day))}
            y={place.y(point.number)}
            label={`${t.point(valueText(point, series.unit), dayText(point.day))}. ${t.how[point.observation.status]}`}
            isChosen={point === said}
            onChoose={() => setChosen(index)}
            onMove={move}
          />
        ))}
      </svg>
      <Legend series={series} hasUsual={Boolean(change?.usual)} />
      <figcaption className="mt-2 text-small text-soft">{bandText(series, t)}</figcaption>
    </figure>
  );
}

/** Joins what can be compared. */
function Line({ place: { x, y }, points }: { place: ChartPlace; points: readonly TrendPoint[] }) {
  const sure = points.filter(({ isDoubtful }) => !isDoubtful);
  return (
    <polyline
      points={sure.map(({ day, number }) => `${x(Date.parse(day))},${y(number)}`).join(" ")}
      fill="none"
      stroke="var(--pine)"
      strokeWidth="2.5"
      strokeLinejoin="round"
    />
  );
}

type DetailTexts = Texts["trends"]["detail"];

function aboutSeries(series: TrendSeries, t: DetailTexts): string {
  const [first, last] = [series.points[0], series.points.at(-1)];
  if (!first || !last) return "";
  return `${t.summary(series.points.length, dayText(first.day), dayText(last.day))} ${bandText(series, t)}`;
}

/** What the upright bar at the newest value stands for; nothing where there is none. */
function usualText(
  change: SeriesChange | null,
  { unit }: TrendSeries,
  t: Texts["trends"],
): readonly string[] {
  const said = change && usualInWords(change, unit, t);
  return said ? [said] : [];
}

function bandText({ band, points }: TrendSeries, t: DetailTexts): string {
  if (!band) return points.some(({ low, high }) => low !== null || high !== null) ? t.noBand : t.noRange;
  const { low, high } = band;
  if (low !== null && high !== null) return t.bandBetween(String(low), String(high));
  return high === null ? t.bandFrom(String(low)) : t.bandUpTo(String(high));
}
