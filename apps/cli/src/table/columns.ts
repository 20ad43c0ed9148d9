import type { Terminal } from "../terminal/terminal.ts";
import { padEnd, widthOf, wrap } from "../terminal/wrap.ts";

export interface Cell {
  readonly text: string;
  readonly look?: Parameters<Terminal["paint"]>[0];
}

const gap = 2;
const indent = "  ";

/**
 * The widths of columns that fit together into `columns`: the widest texts give way first, down to `least`.
 * Undefined when even that is too wide.
 */
export function fitWidths(
  rows: readonly (readonly Cell[])[],
  columns: number,
  least = 9,
): number[] | undefined {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => widthOf(row[index]?.text ?? ""))),
  );
  const room = columns - indent.length;
  const used = () => widths.filter((width) => width > 0).reduce((sum, width) => sum + width + gap, -gap);
  while (used() > room) {
    const widest = widths.indexOf(Math.max(...widths));
    const width = widths[widest] ?? 0;
    if (width <= least) return undefined;
    widths[widest] = width - 1;
  }
  return widths;
}

/** One row over as many lines as its fullest cell needs; columns without any text are left out. */
export function layRow(
  row: readonly Cell[],
  widths: readonly number[],
  { paint }: Pick<Terminal, "paint">,
): string {
  const cells = row.map((cell, index) => wrap(cell.text, Math.max(1, widths[index] ?? 0)));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const texts = row.map((cell, index) => {
      const width = widths[index] ?? 0;
      if (width === 0) return "";
      const text = padEnd(cells[index]?.[line] ?? "", width) + " ".repeat(gap);
      return cell.look && text.trim() !== "" ? paint(cell.look, text) : text;
    });
    return `${indent}${texts.join("")}`.trimEnd();
  }).join("\n");
}

/** A row on a narrow terminal: the first cell, then the others below it. */
export function stackRow(
  [first, ...others]: readonly Cell[],
  columns: number,
  { paint }: Pick<Terminal, "paint">,
): string {
  const put = (cell: Cell | undefined, margin: string) =>
    wrap(cell?.text ?? "", Math.max(8, columns - margin.length)).map(
      (line) => margin + (cell?.look ? paint(cell.look, line) : line),
    );
  const below = others.filter(({ text }) => text !== "");
  return [...put(first, indent), ...below.flatMap((cell) => put(cell, indent + indent))].join("\n");
}

/** Rows as a table where they fit, stacked where they don't. `after` puts lines below a row. */
export function layRows(
  rows: readonly (readonly Cell[])[],
  terminal: Pick<Terminal, "columns" | "paint">,
  widths = fitWidths(rows, terminal.columns),
  after: (index: number) => string = () => "",
): string {
  return rows
    .map(
      (row, index) =>
        (widths ? layRow(row, widths, terminal) : stackRow(row, terminal.columns, terminal)) + after(index),
    )
    .join("\n");
}
