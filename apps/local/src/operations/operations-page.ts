import type { Tally } from "../figures/figure-store.ts";
import { type Html, html } from "../pages/html.ts";
import { pageHeaders, renderPage } from "../pages/page.ts";
import { type Dashboard, dashboards } from "./dashboards.ts";
import { functionsHtml } from "./functions-html.ts";
import { operationsStyle } from "./operations-style.ts";
import { type Range, rangeNames, rangeOf } from "./range.ts";
import { joined, widgetHtml } from "./widget-html.ts";

export const operationsPath = "/operations";
export const operationsHeaders = pageHeaders([], operationsStyle);

/** The three dashboards. `isLive`: the page asks for itself again each minute. */
export function operationsPage({
  tallies,
  range,
  now,
  isLive,
}: {
  readonly tallies: readonly Tally[];
  readonly range: Range;
  readonly now: Date;
  readonly isLive: boolean;
}): string {
  const here = `${operationsPath}?range=${range.name}`;
  const again = isLive
    ? html`<a href="${here}">Stop renewing each minute</a>`
    : html`<a href="${here}&renew=60">Renew each minute</a>`;
  return renderPage({
    title: "Operations - Serenya on this machine",
    style: operationsStyle,
    ...(isLive && { renewSeconds: 60 }),
    body: html`
<h1>Operations</h1>
<p class="lead">What this system did in the last ${range.name}, from figures that it keeps on this machine for eight
days. No figure names a person, a document or a value.</p>
<nav aria-label="Stretch of time"><ul>
${joined(rangeNames.map((name) => rangeLink(name, range, now)))}
<li><a href="${isLive ? `${here}&renew=60` : here}">Refresh</a></li>
<li>${again}</li>
</ul></nav>
<nav aria-label="Dashboards"><ul>
${joined(dashboards.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`))}
</ul></nav>
${joined(dashboards.map((dashboard) => dashboardHtml(dashboard, tallies, range)))}
<footer>As of ${new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" }).format(now)}, in this
machine's time. How to follow one job: docs/follow-a-job.md. On AWS the same figures are in CloudWatch.</footer>`,
  });
}

function rangeLink(name: Range["name"], range: Range, now: Date): Html {
  const current = { html: name === range.name ? ' aria-current="page"' : "" };
  return html`<li><a href="${operationsPath}?range=${name}"${current}>${rangeOf(name, now).label}</a></li>`;
}

const dashboardHtml = (
  { id, title, means, widgets, functions }: Dashboard,
  tallies: readonly Tally[],
  range: Range,
): Html =>
  html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<p class="hint">${means}</p>
<div class="grid">
${functions ? functionsHtml(tallies, range) : ""}
${joined(widgets.map((widget) => widgetHtml(widget, tallies, range)))}
</div>
</section>`;
