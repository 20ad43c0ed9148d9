import type { Box } from "@serenya/contract";
import { unionOf } from "../geometry.ts";
import type { RawRow } from "../layout/raw-row.ts";
import type { PageLayer } from "../text/page-layer.ts";
import { joinText, type Word } from "../text/word.ts";
import { type Html, html } from "./html.ts";
import type { RowOutcomes } from "./outcomes.ts";
import { crop, rectOf } from "./picture-parts.ts";
import { sentenceOf } from "./reasons.ts";
import { type ExplainedRow, signOf } from "./rows.ts";

/** One row: how it looks, what was read, and why it is as certain as it is. */
export function rowCard(explained: ExplainedRow, page: PageLayer, outcomes: RowOutcomes): Html {
  const { number, row, result } = explained;
  const value = unionOf(row.raw.value.map((word) => word.box));
  const whole = unionOf(wordsIn(row.raw).map((word) => word.box));
  const { printed } = result;
  return html`<article class="row ${result.status}" id="row-${number}" aria-labelledby="row-${number}-name">
<h4 id="row-${number}-name"><span class="number">${number}</span> ${printed.name} <span class="status ${result.status}">${signOf(result.status)} ${result.status}</span></h4>
<div class="seen">${crop(page.page, value, null, `The value as it looks, enlarged`)}<p class="read"><span class="label">read as</span> <strong>${printed.value}</strong> ${printed.unit ?? ""}</p></div>
${crop(page.page, whole, value, `The whole row as it looks`, 1.6)}
${result.reasons.length > 0 && html`<ul class="reasons">${result.reasons.map(reasonItem)}</ul>`}
${candidates(explained, page)}
${facts(explained)}
${checksList(outcomes)}
${wordsTable(explained)}
</article>`;
}

const wordsIn = (raw: RawRow): readonly Word[] => [
  ...raw.name,
  ...raw.value,
  ...raw.unit,
  ...raw.range,
  ...raw.flag,
];

const reasonItem = (reason: string): Html => {
  const sentence = sentenceOf(reason);
  return html`<li><code>${reason}</code>${sentence === null ? null : html` ${sentence}`}</li>`;
};

/** What the value may be; a candidate that stands elsewhere is shown as it looks there. */
function candidates({ result }: ExplainedRow, page: PageLayer): Html | null {
  if (result.status === "verified" || result.candidates.length === 0) return null;
  const items = result.candidates.map(({ value, source }) => {
    const elsewhere = source.page === page.page && !sameBox(source.box, result.source.box);
    return html`<li><strong>${value}</strong> ${elsewhere && crop(page.page, rectOf(source.box, page), null, `Candidate ${value} as it looks`, 3)}</li>`;
  });
  return html`<p class="label">may be</p><ul class="candidates">${items}</ul>`;
}

const sameBox = (one: Box, other: Box): boolean => one.join() === other.join();

function facts({ row, result }: ExplainedRow): Html {
  const { printed, value, range } = result;
  const limits = range
    ? `${range.low ?? "…"} to ${range.high ?? "…"} (${range.from})`
    : "no limits understood";
  const pairs: readonly (readonly [string, string | null])[] = [
    [
      "value",
      `${value.kind}: ${"number" in value ? `${value.comparator ?? ""}${value.number}` : valueText(value)}`,
    ],
    ["unit", printed.unit],
    ["range", printed.range === null ? null : `${printed.range} → ${limits}`],
    ["flag", printed.flag],
    ["section", result.section],
    [
      "earlier",
      result.history.length > 0
        ? result.history.map((h) => `${h.value} (${h.date ?? "no date"})`).join("; ")
        : null,
    ],
    ["code", result.code ? `${result.code.code} ${result.code.display}` : "none"],
    ["judged", `${result.interpretation}, ${result.urgency}`],
    [
      "found",
      `${row.raw.found}${row.raw.doubts.length > 0 ? `; layout doubts: ${row.raw.doubts.join(", ")}` : ""}`,
    ],
  ];
  return html`<dl class="facts">${pairs.map(([term, text]) => text !== null && html`<div class="fact ${term}"><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`;
}

function valueText(value: ExplainedRow["result"]["value"]): string {
  if (value.kind === "ratio") return `${value.numerator} : ${value.denominator}`;
  if (value.kind === "titre") return `${value.comparator ?? ""}1:${value.dilution}`;
  if (value.kind === "range") return `${value.low} to ${value.high}`;
  return "text" in value ? value.text : "";
}

/** Each check's outcome, and what was asked of the row together with others. */
function checksList({ checks, questions }: RowOutcomes): Html {
  const own = checks.map(
    ({ name, reason }) =>
      html`<li class="${reason === null ? "pass" : "fail"}">${reason === null ? "✓" : "✗"} ${name}${reason === null ? null : html`: <code>${reason}</code>`}</li>`,
  );
  const asked = questions.map(({ code, holds, accuses, others }) => {
    const links = others.map(
      ({ number, name }, i) => html`${i > 0 && ", "}<a href="#row-${number}">${name}</a>`,
    );
    if (holds) return html`<li class="pass">✓ fits <code>${code}</code> with ${links}</li>`;
    return accuses
      ? html`<li class="fail">✗ does not fit <code>${code}</code> with ${links}</li>`
      : html`<li class="open">– does not fit <code>${code}</code> with ${links}; no misreading here would mend it</li>`;
  });
  const failed =
    checks.filter(({ reason }) => reason !== null).length +
    questions.filter(({ holds, accuses }) => !holds && accuses).length;
  return html`<details${failed > 0 && html` open`}><summary>Checks: ${checks.length + questions.length} asked, ${failed} not passed</summary><ul class="checks">${own}${asked}</ul></details>`;
}

function wordsTable({ row: { raw } }: ExplainedRow): Html {
  const parts = { name: raw.name, value: raw.value, unit: raw.unit, range: raw.range, flag: raw.flag };
  const lines = Object.entries(parts).flatMap(([part, words]) =>
    words.map(
      (word) =>
        html`<tr><th scope="row">${part}</th><td>${word.text}</td><td>${secondOf(word)}</td><td>${Math.round(word.size * 10) / 10} pt ${word.glyphs[0]?.font ?? ""}</td><td>${[...word.doubts, ...(word.glyphs.some((g) => g.letterUnsure) ? ["letter-unsure"] : [])].join(", ")}</td></tr>`,
    ),
  );
  return html`<details><summary>Words: ${joinText(wordsIn(raw))}</summary><div class="wide"><table><thead><tr><th scope="col">part</th><th scope="col">word</th><th scope="col">second reader</th><th scope="col">size, font</th><th scope="col">doubts</th></tr></thead><tbody>${lines}</tbody></table></div></details>`;
}

function secondOf({ again, text }: Word): string {
  if (again === undefined) return "text layer";
  if (again === null) return "saw nothing";
  return again === text ? "the same" : again;
}
