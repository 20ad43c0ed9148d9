import { linear } from "../../trends/chart-scale.ts";
import type { TrendSeries } from "../../trends/series.ts";

const [width, height, rim] = [72, 32, 5];

/** The shape of a trend beside its words, which say it; nothing where there is no line to draw. */
export function Sparkline({ series }: { series: TrendSeries }) {
  const points = series.points.filter(({ isDoubtful }) => !isDoubtful);
  const last = points.at(-1);
  if (!last || points.length < 2) return null;
  const days = points.map(({ day }) => Date.parse(day));
  const numbers = points.map(({ number }) => number);
  const x = linear([Math.min(...days), Math.max(...days)], [rim, width - rim]);
  const y = linear([Math.min(...numbers), Math.max(...numbers)], [height - rim, rim]);
  const places = points.map(({ day, number }) => `${x(Date.parse(day)).toFixed(1)},${y(number).toFixed(1)}`);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden
      className="hidden shrink-0 min-[340px]:block"
    >
      <polyline
        points={places.join(" ")}
        fill="none"
        stroke="var(--edge)"
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx={x(Date.parse(last.day))} cy={y(last.number)} r="3.5" fill="var(--pine)" />
    </svg>
  );
}
