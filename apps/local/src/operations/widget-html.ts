import type { Tally } from "../figures/figure-store.ts";
import { type Html, html } from "../pages/html.ts";
import { barChart, colourOf, highest } from "./chart.ts";
import { numberText } from "./number-text.ts";
import { type Range, timeOf } from "./range.ts";
import { type LineValues, valuesOf, type Widget } from "./widget.ts";

export const joined = (parts: readonly Html[]): Html => ({ html: parts.map((part) => part.html).join("\n") });

/** One widget: heading, what it means, bars, a table of the whole range, and one by time. */
export function widgetHtml(widget: Widget, tallies: readonly Tally[], range: Range): Html {
  const lines = valuesOf(widget, tallies, range.stretches);
  const isEmpty = lines.every(({ values }) => values.every((value) => value === 0));
  return html`<section class="card widget">
<h3>${widget.title}</h3>
<p class="hint">${widget.means}</p>
${isEmpty ? emptyHtml(lines, range) : filledHtml(widget, lines, range)}
</section>`;
}

/** Measured and nothing there is not the same as never recorded. */
const emptyHtml = (lines: readonly LineValues[], { name }: Range): Html =>
  html`<p class="empty">${lines.length > 0 ? `Nothing in this ${name}.` : `Nothing recorded in this ${name}.`}</p>`;

function filledHtml(widget: Widget, lines: readonly LineValues[], range: Range): Html {
  const { unit, chart, title } = widget;
  const text = (value: number) => numberText(value, unit);
  return html`<p class="scale">up to ${text(highest(lines, chart))}</p>
${barChart(lines, chart)}
<p class="times"><span>${timeOf(range, 0)}</span><span>${timeOf(range, range.stretches)}</span></p>
<div class="wide" role="region" tabindex="0" aria-label="${title}: the whole ${range.name}"><table>
<caption class="unseen">${title}: the whole ${range.name}</caption>
<thead><tr><th scope="col">What</th><th scope="col">Whole ${range.name}</th><th scope="col">Now</th></tr></thead>
<tbody>
${joined(
  lines.map(
    ({ label, whole, values }, index) =>
      html`<tr><th scope="row"><span class="swatch ${colourOf(index)}"></span>${label}</th><td>${text(whole)}</td><td>${text(values.at(-1) ?? 0)}</td></tr>`,
  ),
)}
</tbody></table></div>
<details><summary>By time</summary>
<div class="wide" role="region" tabindex="0" aria-label="${title}: by time"><table>
<caption class="unseen">${title}: by time</caption>
<thead><tr><th scope="col">From</th>${joined(lines.map(({ label }) => html`<th scope="col">${label}</th>`))}</tr></thead>
<tbody>
${joined(rowsByTime(lines, range, text))}
</tbody></table></div></details>`;
}

/** Stretches in which nothing was recorded are left out. */
const rowsByTime = (lines: readonly LineValues[], range: Range, text: (value: number) => string): Html[] =>
  Array.from({ length: range.stretches }, (_, stretch) => {
    if (lines.every(({ values }) => (values[stretch] ?? 0) === 0)) return [];
    const cells = lines.map(({ values }) => html`<td>${text(values[stretch] ?? 0)}</td>`);
    return [html`<tr><th scope="row">${timeOf(range, stretch)}</th>${joined(cells)}</tr>`];
  }).flat();
