import type { SeriesChange } from "../../trends/change.ts";
import type { TrendSeries } from "../../trends/series.ts";
import { shortDay } from "../../trends/short-day.ts";
import type { ChartPlace } from "./chart-place.ts";

/** The range, from rim to rim; open on a side that has no bound. */
export function Band({ place, band }: { place: ChartPlace; band: TrendSeries["band"] }) {
  if (!band) return null;
  const { left, right, y } = place;
  const top = band.high === null ? place.top : y(band.high);
  const bottom = band.low === null ? place.bottom : y(band.low);
  const edges = [band.high === null ? null : top, band.low === null ? null : bottom];
  return (
    <g aria-hidden>
      <rect x={left} y={top} width={right - left} height={Math.max(bottom - top, 0)} fill="var(--fine)" />
      {edges.map(
        (edge) =>
          edge !== null && (
            <line
              key={edge}
              x1={left}
              x2={right}
              y1={edge}
              y2={edge}
              stroke="var(--fine-edge)"
              strokeDasharray="5 4"
            />
          ),
      )}
    </g>
  );
}

/** Where a value would be common after the one before, at the day of the newest; its note says the same. */
export function Usual({ place: { x, y }, change }: { place: ChartPlace; change: SeriesChange | null }) {
  if (!change?.usual) return null;
  const at = x(Date.parse(change.last.day));
  const [top, bottom] = [y(change.usual.high), y(change.usual.low)];
  return (
    <path
      aria-hidden
      d={`M${at - 9} ${top}h18M${at} ${top}V${bottom}M${at - 9} ${bottom}h18`}
      fill="none"
      stroke="var(--soft)"
      strokeWidth="2"
    />
  );
}

/** Numbers at the left, the first and the last day below. The table has them for who listens. */
export function Axes({ place }: { place: ChartPlace }) {
  const { left, right, bottom, x, y, ticks, days } = place;
  return (
    <g aria-hidden fontSize="14" fill="var(--soft)">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
          <text x={left - 8} y={y(tick) + 5} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {days.map((day, index) => (
        <text
          key={day}
          x={days.length === 1 ? x(Date.parse(day)) : index === 0 ? left : right}
          y={bottom + 22}
          textAnchor={days.length === 1 ? "middle" : index === 0 ? "start" : "end"}
        >
          {shortDay(day)}
        </text>
      ))}
    </g>
  );
}
