import { type CatalogueStyle, catalogueRows, type MeasuredRow } from "../catalogue-rows.ts";
import { type Paper, type PaperStyle, paperFamily } from "../paper/paper.ts";
import { drawRaised } from "../paper/unit-text.ts";
import type { TextStyle } from "../sheet.ts";
import type { Family } from "./family.ts";

type Cell = "name" | "value" | "unit" | "range" | "flag" | "previous" | "method" | "valueUnit" | "flagValue";

export interface GridColumn {
  readonly of: Cell;
  readonly x: number;
  readonly align?: NonNullable<TextStyle["align"]>;
  /** By language, or one for all; none prints the language's usual heading. */
  readonly heading?: string;
}

export interface GridStyle {
  readonly paper: PaperStyle;
  readonly rows: CatalogueStyle;
  readonly columns: readonly GridColumn[];
  readonly size?: readonly [least: number, most: number];
  readonly pitch?: number;
  readonly zebra?: string;
  readonly lines?: "rows" | "grid" | "dotted";
  /** A filled band behind the headings. */
  readonly headingBand?: string;
  readonly headless?: boolean;
  readonly sections?: "bold" | "band" | "middle" | "caps";
  /** How a value out of range is set apart. */
  readonly abnormal?: { readonly bold?: boolean; readonly colour?: string };
  /** A line of small print below each name. */
  readonly underName?: "method" | "sample";
  readonly raised?: boolean;
}

/** A family with one table; the style says how it is set. */
export const gridFamily = (style: GridStyle): Family =>
  paperFamily(style.paper, (paper) => {
    const rows = catalogueRows(paper.random, paper.locale, style.rows);
    return { results: rows.map((row) => labelOf(row, style)), bottom: drawGrid(paper, rows, style) };
  });

/** A unit that is printed behind the value stands in no column; the row has it all the same. */
const labelOf = (row: MeasuredRow, style: GridStyle): MeasuredRow =>
  style.columns.some((c) => c.of === "flag" || c.of === "flagValue") ? row : { ...row, flag: null };

function drawGrid(paper: Paper, rows: readonly MeasuredRow[], style: GridStyle): number {
  const { sheet, random } = paper;
  const [least, most] = style.size ?? [8, 10];
  const size = least + Math.round(2 * random.next() * (most - least)) / 2;
  const pitch = (style.pitch ?? 15) + (style.underName ? size : 0);
  let y = paper.top;
  if (!style.headless) {
    if (style.headingBand) sheet.box(44, y - 4, 507, size + 9, { fill: style.headingBand });
    drawHeadings(paper, style, y, size);
    y += size + 9;
  }
  const first = y;
  let section = "";
  rows.forEach((row, i) => {
    if (style.sections && row.section !== section) y = drawSection(paper, style, row.section, y, size);
    section = row.section;
    if (style.zebra && i % 2 === 1) sheet.box(44, y - 3, 507, pitch, { fill: style.zebra });
    drawRow(paper, row, style, y, size);
    y += pitch;
    if (style.lines === "dotted") {
      sheet.doc.dash(1, { space: 2 });
      sheet.rule(44, y - 4, 551, y - 4, "#888888");
      sheet.doc.undash();
    } else if (style.lines) sheet.rule(44, y - 4, 551, y - 4, "#777777");
  });
  if (style.lines === "grid") drawFrame(paper, style, first - size - 12, y - 4);
  return y;
}

function drawHeadings({ sheet, locale }: Paper, style: GridStyle, y: number, size: number): void {
  for (const { of, x, align = "left", heading } of style.columns) {
    const usual =
      of === "valueUnit" || of === "flagValue"
        ? locale.headings.value
        : of === "method"
          ? ""
          : locale.headings[of];
    const dark = style.headingBand !== undefined && style.headingBand < "#888888";
    sheet.text(heading ?? usual, x, y, { size, bold: true, align, colour: dark ? "#ffffff" : "black" });
  }
}

function drawSection({ sheet }: Paper, style: GridStyle, section: string, y: number, size: number): number {
  if (style.sections === "band") sheet.box(44, y - 3, 507, size + 7, { fill: "#d9e2ec" });
  const middle = style.sections === "middle";
  const text = style.sections === "caps" ? section.toUpperCase() : section;
  sheet.text(text, middle ? 297 : 48, y, { size: size + 0.5, bold: true, align: middle ? "middle" : "left" });
  return y + size + 8;
}

function drawRow(paper: Paper, row: MeasuredRow, style: GridStyle, y: number, size: number): void {
  const { sheet, words, random } = paper;
  const odd = row.side !== null ? style.abnormal : undefined;
  for (const { of, x, align = "left" } of style.columns) {
    const marked = of === "value" || of === "valueUnit" || of === "flagValue" || of === "flag";
    const look: TextStyle = {
      size,
      align,
      bold: marked && (odd?.bold ?? false),
      colour: marked ? (odd?.colour ?? "black") : "black",
    };
    if (of === "unit" && style.raised) drawRaised(sheet, row.unit ?? "", x, y, look);
    else sheet.text(textOf(row, of, words.methods[0]), x, y, look);
  }
  const small = { size: size - 2, italic: true, colour: "#444444" };
  const nameX = style.columns.find((c) => c.of === "name")?.x ?? 50;
  if (style.underName === "method")
    sheet.text(`${words.method}: ${random.pick(words.methods)}`, nameX + 2, y + size + 1, small);
  if (style.underName === "sample")
    sheet.text(`${words.sample}: ${words.serum}`, nameX + 2, y + size + 1, small);
}

function textOf(row: MeasuredRow, of: Cell, method: string): string {
  if (of === "valueUnit") return `${row.value} ${row.unit ?? ""}`.trim();
  if (of === "flagValue") return `${row.flag ?? ""} ${row.value}`.trim();
  if (of === "method") return method;
  return row[of] ?? "";
}

function drawFrame({ sheet }: Paper, style: GridStyle, top: number, bottom: number): void {
  const edges = style.columns
    .slice(1)
    .map(({ x, align }) => x - (align === "middle" ? 32 : align === "right" ? 58 : 5));
  for (const x of [44, ...edges, 551]) sheet.rule(x, top, x, bottom, "#777777");
  sheet.rule(44, top, 551, top, "#777777");
}
