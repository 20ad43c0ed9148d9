import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useTexts } from "../../texts/index.ts";
import type { TrendPoint, TrendSeries } from "../../trends/series.ts";
import { shortDay } from "../../trends/short-day.ts";
import { printedText, valueText } from "../../trends/words.ts";

/** Every value of a line, newest first, each with the way to its report. */
export function SeriesTable({ series: { points, unit } }: { series: TrendSeries }) {
  const t = useTexts().trends.detail;
  const id = useId();
  return (
    <div>
      <h3 id={id} className="mb-2 text-large">
        {t.table}
      </h3>
      <table aria-labelledby={id} className="w-full border-collapse text-left">
        <thead className="text-small text-soft">
          <tr className="border-b border-edge">
            <th scope="col" className="py-2 pr-3 font-semibold">
              {t.columns.day}
            </th>
            <th scope="col" className="py-2 pr-3 font-semibold">
              {t.columns.value}
            </th>
            <th scope="col" className="py-2 font-semibold">
              {t.columns.range}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <Row key={`${point.observation.reportId} ${point.observation.row}`} point={point} unit={unit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ point, unit }: { point: TrendPoint; unit: string }) {
  const t = useTexts().trends.detail;
  const { observation, day, isDayAdded, isConverted } = point;
  const { reportId, row, status } = observation;
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="pr-3 font-normal">
        <Link
          to="/report/$id"
          params={{ id: reportId }}
          hash={`${status === "confirm" ? "check" : "row"}-${row}`}
          className="inline-flex min-h-12 items-start py-3 whitespace-nowrap text-pine underline underline-offset-4"
        >
          <span className="sr-only">{t.openReport} </span>
          {shortDay(day)}
          {isDayAdded && "*"}
        </Link>
      </th>
      <td className="py-3 pr-3">
        <span className="font-semibold whitespace-nowrap">{valueText(point, unit)}</span>
        {isConverted && <span className="block text-small text-soft">{t.printed(printedText(point))}</span>}
        <span className="block text-small text-soft">{t.how[status]}</span>
      </td>
      <td className="py-3 whitespace-nowrap">{rangeText(point)}</td>
    </tr>
  );
}

function rangeText({ low, high }: TrendPoint): string {
  if (low !== null && high !== null) return `${low} – ${high}`;
  if (high !== null) return `≤ ${high}`;
  return low === null ? "–" : `≥ ${low}`;
}
