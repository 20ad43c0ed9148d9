import type { ResultRow } from "@serenya/contract";
import { safeText } from "../terminal/safe-text.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { keepTogether, wrap } from "../terminal/wrap.ts";
import { type Cell, fitWidths, layRows } from "./columns.ts";
import { interpretationWords, reasonWords, statusWords } from "./words.ts";

const looks: Partial<Record<ResultRow["interpretation"], NonNullable<Cell["look"]>>> = {
  low: "yellow",
  high: "yellow",
  abnormal: "yellow",
  "critical-low": ["bold", "red"],
  "critical-high": ["bold", "red"],
};

/** All results under their headings, in the order of the report, in columns that line up throughout. */
export function resultRows(
  results: readonly ResultRow[],
  terminal: Pick<Terminal, "columns" | "paint">,
): string {
  const widths = fitWidths(results.map(cellsOf), terminal.columns);
  return inSections(results)
    .map(({ section, rows }) => {
      const table = layRows(rows.map(cellsOf), terminal, widths, (index) => doubts(rows[index], terminal));
      return section === null ? table : `${terminal.paint("bold", safeText(section))}\n${table}`;
    })
    .join("\n\n");
}

function cellsOf(row: ResultRow): Cell[] {
  const { printed, interpretation, status, source } = row;
  const look = looks[interpretation];
  const value = safeText([printed.value, printed.unit].filter(Boolean).join(" "));
  return [
    { text: safeText(printed.name) },
    { text: keepTogether(value), ...(look ? { look } : { look: "bold" }) },
    { text: keepTogether(safeText(printed.range ?? "")), look: "dim" },
    { text: keepTogether(judged(row)), ...(look && { look }) },
    { text: keepTogether(statusWords[status]), look: status === "verified" ? "green" : ["bold", "magenta"] },
    { text: keepTogether(`page ${source.page}`), look: "dim" },
  ];
}

/** Against the range; where that is not known, the laboratory's own mark. */
function judged({ interpretation, range, printed }: ResultRow): string {
  const words = interpretationWords[interpretation];
  if (words === "") return printed.flag === null ? "" : `marked ${safeText(printed.flag)}`;
  // A range that the page does not print must not look as if it did.
  return range?.from === "published" ? `by published range: ${words}` : words;
}

/** Below a row that a person must look at: why, and what it may be. */
function doubts(row: ResultRow | undefined, { columns, paint }: Pick<Terminal, "columns" | "paint">): string {
  if (row?.status !== "confirm") return "";
  const why = row.reasons.map(reasonWords).join("; ") || "it was not read for certain";
  const values = [...new Set(row.candidates.map(({ value }) => safeText(value)))];
  const choices = values.length > 1 ? ` It may be ${values.join(" or ")}.` : "";
  const text = `${why.charAt(0).toUpperCase()}${why.slice(1)}.${choices}`;
  const lines = wrap(text, Math.max(20, columns - 4)).map((line) => `\n    ${paint("magenta", line)}`);
  return lines.join("");
}

/** Neighbours under one heading together; a heading that comes back later is printed again. */
function inSections(results: readonly ResultRow[]): { section: string | null; rows: ResultRow[] }[] {
  const groups: { section: string | null; rows: ResultRow[] }[] = [];
  for (const row of results) {
    const last = groups.at(-1);
    if (last && last.section === row.section) last.rows.push(row);
    else groups.push({ section: row.section, rows: [row] });
  }
  return groups;
}
