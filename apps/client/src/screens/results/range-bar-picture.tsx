import { cx } from "../../design/index.ts";
import type { RangeBar } from "./range-bar.ts";
import type { RangeWord } from "./range-word.ts";

const WIDTH = 240;
const MIDDLE = 11;

const tints: Record<RangeWord, string> = {
  in: "fill-fine-edge",
  below: "fill-today-edge",
  above: "fill-today-edge",
  outside: "fill-today-edge",
  unknown: "fill-unsure-edge",
};

/** A value beside its range. The words below say the same; the shape says it too: a dot inside, an arrow beyond. */
export function RangeBarPicture({ bar, word, label }: { bar: RangeBar; word: RangeWord; label: string }) {
  const [from, to] = bar.zone.map((place) => place * WIDTH) as [number, number];
  const x = bar.value * WIDTH;
  return (
    <svg viewBox={`0 0 ${WIDTH} 22`} role="img" aria-label={label} className="block h-auto w-full max-w-64">
      <rect x="0" y={MIDDLE - 3} width={WIDTH} height="6" rx="3" className="fill-line" />
      <rect
        x={from}
        y={MIDDLE - 5}
        width={to - from}
        height="10"
        rx="5"
        className="fill-fine-edge opacity-45"
      />
      <g className={cx(tints[word], "stroke-card")} strokeWidth="2">
        {bar.beyond === null ? <circle cx={x} cy={MIDDLE} r="8" /> : <path d={arrow(x, bar.beyond)} />}
      </g>
    </svg>
  );
}

function arrow(x: number, to: "left" | "right"): string {
  const tip = to === "left" ? -9 : 9;
  return `M${x + tip} ${MIDDLE} L${x - tip * 0.7} ${MIDDLE - 9} V${MIDDLE + 9} Z`;
}
