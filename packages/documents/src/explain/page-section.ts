import type { PageLayer } from "../text/page-layer.ts";
import { type Html, html } from "./html.ts";
import type { RowOutcomes } from "./outcomes.ts";
import { pageFigure } from "./page-figure.ts";
import { crop, rectOf } from "./picture-parts.ts";
import { rowCard } from "./row-card.ts";
import { type ExplainedRow, rowsOf } from "./rows.ts";
import type { Trace } from "./trace.ts";

/** A page: its picture, its rows, and its lines with what became of them. */
export function pageSection(
  trace: Trace,
  page: PageLayer,
  outcomes: (row: ExplainedRow) => RowOutcomes,
): Html {
  const rows = rowsOf(trace).filter(({ row }) => row.raw.page === page.page);
  const about = trace.reading.pages.find((p) => p.page === page.page);
  const notes = [
    `${Math.round(page.width)} x ${Math.round(page.height)} pt`,
    page.rotation === 0 ? null : `turned by ${page.rotation}°`,
    about?.printedAs ? `calls itself "${about.printedAs}"` : null,
    ...page.quality,
  ];
  return html`<section aria-labelledby="page-${page.page}"><h2 id="page-${page.page}">Page ${page.page}</h2>
<p class="notes">${notes.filter((note) => note !== null).map((note) => html`<span class="chip">${note}</span> `)}</p>
<div class="sides">${pageFigure(trace, page)}<div class="told">
<h3>Rows</h3>${rows.length > 0 ? rows.map((row) => rowCard(row, page, outcomes(row))) : html`<p>No row was found on this page.</p>`}
${unreadList(trace, page)}
${linesTable(trace, page)}
</div></div></section>`;
}

function unreadList({ reading }: Trace, page: PageLayer): Html | null {
  const unread = reading.unread.filter((line) => line.page === page.page);
  if (unread.length === 0) return null;
  const items = unread.map(
    ({ text, box }) =>
      html`<li>${crop(page.page, rectOf(box, page), null, "The line as it looks", 1.6)}<span>${text}</span></li>`,
  );
  return html`<h3>Looks like a result and was not understood</h3><ul class="unread-list">${items}</ul>`;
}

function linesTable({ work, ...rest }: Trace, page: PageLayer): Html {
  const rows = rowsOf({ work, ...rest });
  const unread = new Set(work.unreadLines);
  const lines = page.lines.map((line) => {
    const own = rows.filter(({ row }) => row.raw.value.some((word) => line.words.includes(word)));
    const became = own.map(
      ({ number }, i) => html`${i > 0 ? ", " : ""}<a href="#row-${number}">row ${number}</a>`,
    );
    const cells = line.segments.map(({ text }) => html`<span class="segment">${text}</span>`);
    return html`<tr><td>${cells}</td><td>${unread.has(line) ? "not understood" : became}</td></tr>`;
  });
  return html`<details class="lines"><summary>Lines of the page: ${page.lines.length}</summary><div class="wide"><table><thead><tr><th scope="col">line, cut into cells</th><th scope="col">became</th></tr></thead><tbody>${lines}</tbody></table></div></details>`;
}
