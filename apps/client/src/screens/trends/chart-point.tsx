import type { KeyboardEvent, Ref } from "react";
import type { TrendPoint } from "../../trends/series.ts";

export interface ChartPointProps {
  readonly ref: Ref<SVGGElement>;
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onMove: (by: number) => void;
}

/** Room for a finger around a point: 48 px across. */
const REACH = 24;

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};

/** A value in a chart: full where it was checked, hollow in doubt, an open triangle for "less or more than". */
export function ChartPoint({ ref, point, x, y, label, isChosen, onChoose, onMove }: ChartPointProps) {
  function onKeyDown(event: KeyboardEvent) {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(by);
  }
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a picture of one value; its focus tells it
    <g
      ref={ref}
      role="img"
      aria-label={label}
      tabIndex={isChosen ? 0 : -1}
      onFocus={onChoose}
      onClick={onChoose}
      onPointerEnter={onChoose}
      onKeyDown={onKeyDown}
      className="group outline-none"
    >
      <circle cx={x} cy={y} r={REACH} fill="transparent" />
      <circle
        cx={x}
        cy={y}
        r={13}
        fill="none"
        strokeWidth="3"
        className={isChosen ? "stroke-edge group-focus-visible:stroke-clay" : "stroke-transparent"}
      />
      <Shape point={point} x={x} y={y} />
    </g>
  );
}

export function Shape({
  point,
  x,
  y,
}: {
  point: Pick<TrendPoint, "isDoubtful" | "observation">;
  x: number;
  y: number;
}) {
  const look = {
    fill: point.isDoubtful ? "var(--card)" : "var(--pine)",
    stroke: point.isDoubtful ? "var(--unsure-edge)" : "var(--card)",
    strokeWidth: point.isDoubtful ? 3 : 2,
  };
  const { comparator } = point.observation;
  if (comparator === null) return <circle cx={x} cy={y} r={6.5} {...look} />;
  const tip = comparator.startsWith("<") ? 8 : -8;
  return <path d={`M${x - 8} ${y - tip / 1.4}h16L${x} ${y + tip}Z`} {...look} />;
}
