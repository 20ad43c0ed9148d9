import { type Rect, unionOf, widthOf } from "../geometry.ts";
import { tablesHeadedBy } from "../layout/heading-row.ts";
import type { PageLayer } from "../text/page-layer.ts";
import type { Word } from "../text/word.ts";
import { type Html, html } from "./html.ts";
import { at, pictureOnce, rectOf } from "./picture-parts.ts";
import { type ExplainedRow, rowsOf, signOf } from "./rows.ts";
import type { Trace } from "./trace.ts";

/** A page as a picture with everything that was found on it drawn over it. */
export function pageFigure(trace: Trace, page: PageLayer): Html {
  const rows = rowsOf(trace).filter(({ row }) => row.raw.page === page.page);
  const picture = trace.pictures.find((p) => p.page === page.page);
  const says = `Page ${page.page} with ${rows.length} rows framed. The rows are told in the list beside it.`;
  return html`<figure class="page"><svg role="img" aria-label="${says}" viewBox="0 0 ${at(page.width)} ${at(page.height)}">
${pictureOnce(page, picture)}
<g class="layer-columns">${columnsOf(trace, page)}</g>
<g class="layer-lines">${page.lines.map((line) => box("line", line.box))}</g>
<g class="layer-words">${page.words.map((word) => box(word.doubts.length > 0 ? "word doubted" : "word", word.box))}</g>
<g class="layer-hidden">${page.hidden.map((word) => box("hidden-word", word.box, `Not seen: ${word.text}`))}</g>
<g class="layer-parts">${rows.map(partsOf)}</g>
<g class="layer-unread">${unreadOf(trace, page)}</g>
<g class="layer-values">${rows.map(valueFrame)}</g>
</svg></figure>`;
}

function box(name: string, rect: Rect, title?: string): Html {
  const says = title === undefined ? null : html`<title>${title}</title>`;
  return html`<rect class="${name}" x="${at(rect.left)}" y="${at(rect.top)}" width="${at(widthOf(rect))}" height="${at(rect.bottom - rect.top)}">${says}</rect>`;
}

const boxOf = (words: readonly Word[]): Rect => unionOf(words.map((word) => word.box));

function partsOf({ row: { raw } }: ExplainedRow): Html {
  const parts = { name: raw.name, unit: raw.unit, range: raw.range, flag: raw.flag };
  const earlier = raw.history.flatMap(({ words }) =>
    words.length > 0 ? [box("part history", grown(boxOf(words), 1), "earlier")] : [],
  );
  return html`${Object.entries(parts).map(([part, words]) => words.length > 0 && box(`part ${part}`, grown(boxOf(words), 1), part))}${earlier}`;
}

/** The value's frame with the row's number before it: a click leads to the row. */
function valueFrame({ number, row, result }: ExplainedRow): Html {
  const rect = boxOf(row.raw.value);
  const says = `Row ${number}, ${result.status}: ${result.printed.name} ${result.printed.value}`;
  return html`<a href="#row-${number}"><title>${says}</title>${box(`value ${result.status}`, grown(rect))}<text class="tag ${result.status}" x="${at(rect.left - 3)}" y="${at(rect.bottom - 0.5)}" font-size="7" text-anchor="end">${number}${signOf(result.status)}</text></a>`;
}

const grown = ({ left, top, right, bottom }: Rect, by = 1.5): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

function unreadOf({ reading }: Trace, page: PageLayer): Html[] {
  return reading.unread
    .filter((line) => line.page === page.page)
    .map((line) => box("unread", grown(rectOf(line.box, page)), `Not understood: ${line.text}`));
}

/** The columns of each table, from its heading to the next heading or the foot of the page. */
function columnsOf({ work }: Trace, page: PageLayer): Html[] {
  const order = work.facts?.order ?? null;
  const headed = page.lines.flatMap((line) => {
    const tables = tablesHeadedBy(line, page.width, order);
    return tables.length > 0 ? [{ line, columns: tables.flatMap((table) => table.columns) }] : [];
  });
  return headed.flatMap(({ line, columns }, index) => {
    const bottom = headed[index + 1]?.line.box.top ?? page.height;
    return columns.map(
      ({ role, left, right }) =>
        html`${box("column", { left, right, top: line.box.top, bottom }, `Column: ${role}`)}<text class="column-name" x="${at(left)}" y="${at(line.box.top - 1)}" font-size="5">${role}</text>`,
    );
  });
}
