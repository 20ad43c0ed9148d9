import { type Html, html } from "../pages/html.ts";
import type { LineValues, Widget } from "./widget.ts";

/** Colours there are; lines past these share the last one, and the table tells them apart. */
export const colours = 5;
export const colourOf = (index: number): string => `s${Math.min(index, colours - 1)}`;

const height = 100;
/** The share of a stretch that its bar fills. */
const fill = 0.78;

/** What the tallest bar stands for. */
export function highest(lines: readonly LineValues[], chart: Widget["chart"]): number {
  const stretches = lines[0]?.values.length ?? 0;
  const heights = Array.from({ length: stretches }, (_, stretch) => {
    const values = lines.map(({ values }) => values[stretch] ?? 0);
    return chart === "stacked" ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  return Math.max(0, ...heights);
}

/**
 * Bars, one for each stretch of time. The picture is hidden from screen readers: the table beside it says the same
 * in words, and no text stands in the picture, so that it can be stretched to any width.
 */
export function barChart(lines: readonly LineValues[], chart: Widget["chart"]): Html {
  const top = highest(lines, chart);
  const stretches = lines[0]?.values.length ?? 0;
  const bars = Array.from({ length: stretches }, (_, stretch) => bar(lines, chart, stretch, top)).flat();
  return html`<svg class="chart" viewBox="0 0 ${String(stretches)} ${String(height)}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${{ html: bars.join("") }}</svg>`;
}

function bar(lines: readonly LineValues[], chart: Widget["chart"], stretch: number, top: number): string[] {
  let below = 0;
  return lines.flatMap(({ values }, index) => {
    const tall = top === 0 ? 0 : ((values[stretch] ?? 0) / top) * height;
    if (tall === 0) return [];
    const y = height - tall - (chart === "stacked" ? below : 0);
    below += tall;
    // An overlaid line stands before the one it is a part of, and narrower.
    const width = chart === "stacked" ? fill : fill - index * 0.18;
    const x = stretch + (1 - width) / 2;
    return `<rect class="${colourOf(index)}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(tall)}"/>`;
  });
}

const round = (value: number): string => String(Math.round(value * 100) / 100);
