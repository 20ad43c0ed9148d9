import type { ReactNode } from "react";
import { useTexts } from "../../texts/index.ts";
import type { TrendSeries } from "../../trends/series.ts";
import { Shape } from "./chart-point.tsx";

/** What the marks mean: only those that are there. */
export function Legend({ series: { points, band }, hasUsual }: { series: TrendSeries; hasUsual: boolean }) {
  const t = useTexts().trends.detail.legend;
  const limit = points.find(({ observation }) => observation.comparator !== null);
  const doubtful = points.find(
    ({ isDoubtful, observation }) => isDoubtful && observation.comparator === null,
  );
  const plain = points.find(({ isDoubtful, observation }) => !isDoubtful && observation.comparator === null);
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-small">
      {plain && (
        <Entry label={t.line}>
          <Shape point={plain} x={10} y={10} />
        </Entry>
      )}
      {doubtful && (
        <Entry label={t.doubtful}>
          <Shape point={doubtful} x={10} y={10} />
        </Entry>
      )}
      {limit && (
        <Entry label={t.limit}>
          <Shape point={limit} x={10} y={10} />
        </Entry>
      )}
      {band && (
        <Entry label={t.band}>
          <rect
            x="1"
            y="4"
            width="18"
            height="12"
            fill="var(--fine)"
            stroke="var(--fine-edge)"
            strokeDasharray="3 2"
          />
        </Entry>
      )}
      {hasUsual && (
        <Entry label={t.usual}>
          <path d="M4 3h12M10 3V17M4 17h12" fill="none" stroke="var(--soft)" strokeWidth="2" />
        </Entry>
      )}
    </ul>
  );
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden>
        {children}
      </svg>
      {label}
    </li>
  );
}
