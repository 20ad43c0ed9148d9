import type { Terminal } from "../terminal/terminal.ts";
import { padEnd, widthOf, wrap } from "../terminal/wrap.ts";

export interface Cell {
  readonly text: string;
  readonly look?: Parameters<Terminal["paint"]>[0];
}

const gap = 2;
const indent = "  ";

/**
 * The widths of columns that fit together into `columns`: the widest give way first, but no word is broken.
 * Undefined when that is still too wide.
 */
export function fitWidths(rows: readonly (readonly Cell[])[], columns: number): number[] | undefined {
  const widest = (measure: (text: string) => number) =>
    (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => measure(row[index]?.text ?? ""))));
  const widths = widest(widthOf);
  const least = widest((text) => Math.max(...text.split(" ").map(widthOf)));

  const shown = widths.filter((width) => width > 0).length;
  const room = columns - indent.length - gap * Math.max(0, shown - 1);
  for (let over = widths.reduce((sum, width) => sum + width, -room); over > 0; over--) {
    const spare = widths.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
    const giving = spare.indexOf(Math.max(...spare));
    if (!spare[giving]) return undefined;
    widths[giving] = spare[giving] - 1;
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

/** A row on a narrow terminal: the first cell, then the others below it, as many on a line as fit. */
export function stackRow(
  [first, ...others]: readonly Cell[],
  columns: number,
  { paint }: Pick<Terminal, "paint">,
): string {
  const margin = indent + indent;
  const room = Math.max(8, columns - margin.length);
  const painted = (text: string, { look }: Cell) => (look ? paint(look, text) : text);
  const name = wrap(first?.text ?? "", Math.max(8, columns - indent.length));
  const below: string[] = [];
  let used = room;
  for (const cell of others.filter(({ text }) => text !== "")) {
    for (const text of wrap(cell.text, room)) {
      const width = gap + widthOf(text);
      if (used + width > room) below.push(margin + painted(text, cell));
      else below.push(`${below.pop()}${" ".repeat(gap)}${painted(text, cell)}`);
      used = used + width > room ? widthOf(text) : used + width;
    }
  }
  return [...name.map((line) => indent + (first ? painted(line, first) : line)), ...below].join("\n");
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
