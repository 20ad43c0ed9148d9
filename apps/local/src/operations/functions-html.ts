import { functionNames } from "@serenya/functions";
import type { Tally } from "../figures/figure-store.ts";
import { type Html, html } from "../pages/html.ts";
import { numberText } from "./number-text.ts";
import type { Range } from "./range.ts";
import { valuesOf } from "./widget.ts";
import { joined } from "./widget-html.ts";

/** The fourteen functions: runs, how long they took, and how many failed. Those that did not run are there too. */
export function functionsHtml(tallies: readonly Tally[], range: Range): Html {
  const rows = functionNames.map((name) => {
    const [runs, average, slowest, errors] = valuesOf(columnsOf(name), tallies, range.stretches);
    const failed = errors?.whole ?? 0;
    return html`<tr><th scope="row">${name}</th><td>${numberText(runs?.whole ?? 0, "count")}</td>
<td>${numberText(average?.whole ?? 0, "milliseconds")}</td><td>${numberText(slowest?.whole ?? 0, "milliseconds")}</td>
<td${{ html: failed > 0 ? ' class="bad"' : "" }}>${numberText(failed, "count")}</td></tr>`;
  });
  return html`<section class="card widget whole">
<h3>The fourteen functions</h3>
<p class="hint">Runs, milliseconds and errors of each in this ${range.name}.</p>
<div class="wide" role="region" tabindex="0" aria-label="The fourteen functions"><table>
<caption class="unseen">The fourteen functions in this ${range.name}</caption>
<thead><tr><th scope="col">Function</th><th scope="col">Runs</th><th scope="col">Mean</th><th scope="col">Max</th><th scope="col">Errors</th></tr></thead>
<tbody>
${joined(rows)}
</tbody></table></div>
</section>`;
}

function columnsOf(name: string) {
  const where = { function: name };
  return {
    title: name,
    means: "",
    unit: "count",
    chart: "stacked",
    lines: [
      { label: "Runs", figure: "FunctionRuns", where },
      { label: "Average", figure: "FunctionMilliseconds", where, fold: "average" },
      { label: "Slowest", figure: "FunctionMilliseconds", where, fold: "most" },
      { label: "Errors", figure: "FunctionErrors", where },
    ],
  } as const;
}
