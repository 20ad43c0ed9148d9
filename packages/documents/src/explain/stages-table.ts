import type { Work } from "../work.ts";
import { type Html, html } from "./html.ts";
import { rowsOf } from "./rows.ts";
import type { Trace } from "./trace.ts";

/** Each stage with its time and what it found. */
export function stagesTable(trace: Trace): Html {
  const total = trace.stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const lines = trace.stages.map(
    ({ name, milliseconds }) =>
      html`<tr><th scope="row">${name}</th><td class="time">${time(milliseconds)}</td><td class="bar"><svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none"><rect width="${Math.max(0.5, (100 * milliseconds) / Math.max(total, 1)).toFixed(1)}" height="8"/></svg></td><td>${found(name, trace)}</td></tr>`,
  );
  return html`<div class="wide"><table class="stages"><thead><tr><th scope="col">stage</th><th scope="col">time</th><th scope="col">share</th><th scope="col">found</th></tr></thead><tbody>${lines}<tr><th scope="row">all</th><td class="time">${time(total)}</td><td></td><td></td></tr></tbody></table></div>`;
}

const time = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;

function found(stage: string, trace: Trace): string {
  const describe = descriptions[stage];
  return describe ? describe(trace) : "";
}

const descriptions: Readonly<Record<string, (trace: Trace) => string>> = {
  detect: ({ work }) =>
    `${work.files.reduce((sum, file) => sum + file.length, 0).toLocaleString("en")} bytes`,
  open: ({ reading }) => counted(reading.document.pages, "page"),
  pages: ({ work }) => inPages(work),
  rows: ({ work }) => {
    const raw = work.rawRows ?? [];
    const kinds = Map.groupBy(raw, ({ found }) => found);
    const told = [...kinds].map(([kind, rows]) => `${rows.length} ${kind}`).join(", ");
    return `${counted(raw.length, "row")}${told === "" ? "" : ` (${told})`}, ${work.unreadLines?.length ?? 0} lines not understood`;
  },
  "second-reading": ({ work }) => {
    const words = (work.rawRows ?? []).flatMap((row) => [row.name, row.value, row.unit, row.range].flat());
    const again = words.filter(({ again }) => again !== undefined);
    const unlike = again.filter((word) => word.again !== word.text).length;
    return again.length === 0
      ? "no page is a picture"
      : `${again.length} words read again, ${unlike} spelled otherwise`;
  },
  results: ({ work: { facts, vitals } }) =>
    facts
      ? `language ${facts.language ?? "unknown"}, decimal mark ${facts.mark === null ? "unknown" : `"${facts.mark}"`}, dates ${facts.order ?? "unknown"}, collected ${facts.collected ?? "unknown"}, ${vitals?.length ?? 0} vitals`
      : "",
  checks: (trace) => {
    const rows = rowsOf(trace);
    const verified = rows.filter(({ result }) => result.status === "verified").length;
    return `${verified} verified, ${rows.length - verified} to confirm`;
  },
  judge: ({ reading }) => {
    const coded = reading.results.filter(({ code }) => code !== null).length;
    return `${coded} of ${reading.results.length} coded, urgency ${reading.urgency}`;
  },
};

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;

function inPages({ pages }: Work): string {
  const sum = (count: (page: Work["pages"][number]) => number) =>
    pages.reduce((n, page) => n + count(page), 0);
  return `${sum((p) => p.words.length)} words in ${sum((p) => p.lines.length)} lines, ${sum((p) => p.hidden.length)} words not seen`;
}
