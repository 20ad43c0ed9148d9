import { type Html, html } from "./html.ts";
import { outcomesOf } from "./outcomes.ts";
import { pageSection } from "./page-section.ts";
import { sentenceOf } from "./reasons.ts";
import { type ExplainedRow, rowsOf, signOf } from "./rows.ts";
import { stagesTable } from "./stages-table.ts";
import { style } from "./style.ts";
import type { Trace } from "./trace.ts";

/** Nothing is fetched, run or sent: styles of its own and pictures inside the page. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const LAYERS = [
  ["values", "values", true],
  ["parts", "names, units, ranges, flags", true],
  ["unread", "not understood", true],
  ["columns", "columns", false],
  ["lines", "lines", false],
  ["words", "words", false],
  ["hidden", "text that nobody sees", true],
] as const;

/**
 * One self-contained page (HTML text) that shows how a document was read: each page as a picture with what was
 * found on it, every row beside its enlarged value, reasons, candidates, outcomes of the checks, stages with
 * their times. It holds all that the report says: whoever writes it down must keep it as the report itself.
 */
export function explain(trace: Trace): string {
  const { reading, title, work } = trace;
  const rows = rowsOf(trace);
  const outcomes = outcomesOf(trace);
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>How ${title} was read</title><style>${{ markup: style }}</style></head>
<body><a class="skip" href="#pages">To the pages</a>
<header><h1>How <span class="file">${title}</span> was read</h1>
<p class="warning"><strong>Health data.</strong> This page holds everything that the report says. Keep it as you would keep the report, and delete it when you are done.</p></header>
<main><section aria-labelledby="outcome"><h2 id="outcome">Outcome</h2>${outcome(trace, rows)}${reasonsTable(rows)}</section>
<section aria-labelledby="stages"><h2 id="stages">Stages</h2>${stagesTable(trace)}</section>
${rows.length > 0 && html`<section aria-labelledby="results"><h2 id="results">All rows</h2>${allRows(rows)}</section>`}
<div id="pages">${layerSwitches()}${work.pages.map((layer) => pageSection(trace, layer, outcomes))}</div>
<section aria-labelledby="reading"><h2 id="reading">The reading</h2><details><summary>As <code>serenya read --json</code> prints it</summary><pre>${JSON.stringify(reading, null, 2)}</pre></details></section>
</main></body></html>
`;
  return page.markup;
}

function outcome({ reading }: Trace, rows: readonly ExplainedRow[]): Html {
  const { document, missingPages, reader, patient } = reading;
  const verified = rows.filter(({ result }) => result.status === "verified").length;
  const age = patient.age ? `${patient.age.value} ${patient.age.unit}` : "unknown age";
  const pairs: readonly (readonly [string, string | number])[] = [
    ["kind", document.reason ? `${document.kind}: ${document.reason}` : document.kind],
    ["rows read", `${reading.rows.read} of ${reading.rows.seen}`],
    ["verified", verified],
    ["to confirm", rows.length - verified],
    ["not understood", reading.unread.length],
    [
      "pages",
      missingPages.length > 0 ? `${document.pages}, missing ${missingPages.join(", ")}` : document.pages,
    ],
    ["source", document.source ?? "none"],
    ["language", document.language ?? "unknown"],
    ["decimal mark", document.decimal ?? "unknown"],
    ["patient", `${patient.sex ?? "unknown sex"}, ${age}`],
    ["collected", reading.collected ?? "unknown"],
    ["urgency", reading.urgency],
    ["engines", reader.engines.join(", ")],
    ["reader", reader.version],
  ];
  const advice = document.advice ? html`<p>${document.advice}</p>` : null;
  return html`${advice}<dl class="tiles">${pairs.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`;
}

/** How often each reason was given: what to mend first. */
function reasonsTable(rows: readonly ExplainedRow[]): Html | null {
  const counts = Map.groupBy(
    rows.flatMap(({ result }) => result.reasons),
    (reason) => reason,
  );
  if (counts.size === 0) return null;
  const lines = [...counts]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(
      ([reason, { length }]) =>
        html`<tr><th scope="row"><code>${reason}</code></th><td>${length}</td><td>${sentenceOf(reason) ?? ""}</td></tr>`,
    );
  return html`<h3>Why rows are to be confirmed</h3><div class="wide"><table><thead><tr><th scope="col">reason</th><th scope="col">rows</th><th scope="col">meaning</th></tr></thead><tbody>${lines}</tbody></table></div>`;
}

function allRows(rows: readonly ExplainedRow[]): Html {
  const lines = rows.map(
    ({ number, result: { printed, status, reasons, source } }) =>
      html`<tr class="${status}"><th scope="row"><a href="#row-${number}">${number}</a></th><td>${source.page}</td><td>${printed.name}</td><td class="number-cell">${printed.value}</td><td>${printed.unit ?? ""}</td><td>${printed.range ?? ""}</td><td>${printed.flag ?? ""}</td><td><span class="status ${status}">${signOf(status)} ${status}</span></td><td>${reasons.join(", ")}</td></tr>`,
  );
  return html`<div class="wide"><table class="all-rows"><thead><tr>${["row", "page", "name", "value", "unit", "range", "flag", "status", "reasons"].map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead><tbody>${lines}</tbody></table></div>`;
}

function layerSwitches(): Html {
  const boxes = LAYERS.map(
    ([name, label, shown]) =>
      html`<label class="switch"><input type="checkbox" id="show-${name}"${shown && html` checked`}> <span class="swatch ${name}" aria-hidden="true"></span> ${label}</label> `,
  );
  return html`<fieldset class="switches"><legend>Shown on the pages</legend>${boxes}</fieldset>`;
}
