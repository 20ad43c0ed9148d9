import { drawLetterhead } from "../letterhead.ts";
import { type Language, type Locale, locales } from "../locale.ts";
import { makeRows, type Row, type RowStyle } from "../rows.ts";
import { newSheet, type Sheet, type TextStyle } from "../sheet.ts";
import type { Truth } from "../truth.ts";
import type { Family } from "./family.ts";

type ColumnName = "name" | "value" | "unit" | "range" | "flag" | "previous";
export interface TableColumn {
  readonly of: ColumnName;
  readonly x: number;
  readonly align?: TextStyle["align"];
  readonly heading?: string;
}

export interface TableStyle extends RowStyle {
  readonly languages: readonly [Language, ...Language[]];
  readonly columns: readonly TableColumn[];
  readonly pitch?: number;
  readonly size?: number;
  readonly ruled?: "none" | "rows" | "grid";
  readonly mono?: boolean;
  /** A page of distractors after the table. */
  readonly note?: boolean;
  readonly method?: boolean;
  readonly footer?: boolean;
  readonly perPage?: number;
  readonly sections?: boolean;
}

/** A family of reports with one table under headings. */
export const tableFamily =
  (style: TableStyle): Family =>
  async ({ random, marker }) => {
    const locale = locales[random.pick(style.languages)];
    const rows = makeRows(random, locale, style);
    const sheet = newSheet({ bufferPages: true });
    const person = drawLetterhead(sheet, random, locale, marker);
    const pages = drawTable(sheet, rows, locale, style);
    if (style.note || marker) drawNote(sheet, locale, marker);
    if (style.footer) drawFooters(sheet, locale, pages);
    return { pdf: await sheet.finish(), truth: truthOf(rows, locale, person) };
  };

export function truthOf(
  rows: readonly Row[],
  locale: Locale,
  person: Pick<Truth, "collected" | "patient">,
): Truth {
  return {
    results: rows.map(({ name, value, unit, range, flag, section }) => ({
      name,
      value,
      unit,
      range,
      flag,
      section,
    })),
    decimal: locale.decimal,
    language: locale.language,
    ...person,
    ignore: [],
    doubtful: [],
  };
}

function drawTable(sheet: Sheet, rows: readonly Row[], locale: Locale, style: TableStyle): number {
  const [pitch, size] = [style.pitch ?? 16, style.size ?? 9];
  const perPage = style.perPage ?? 40;
  const right = 545;
  let y = 160;
  let page = 1;
  let section = "";
  const heading = () => {
    for (const column of style.columns)
      sheet.text(column.heading ?? locale.headings[column.of], column.x, y, {
        size,
        bold: true,
        ...alignOf(column),
      });
    if (style.ruled && style.ruled !== "none") sheet.rule(48, y + size + 3, right, y + size + 3);
    y += pitch + 4;
  };
  heading();
  rows.forEach((row, index) => {
    if (index > 0 && index % perPage === 0) {
      sheet.page();
      page++;
      y = 60;
      heading();
    }
    if (style.sections && row.section !== section) {
      sheet.text(row.section, 50, y, { size, bold: true });
      y += pitch;
    }
    section = row.section;
    for (const column of style.columns)
      sheet.text(row[column.of] ?? "", column.x, y, { size, mono: style.mono ?? false, ...alignOf(column) });
    if (style.method) sheet.text("Method: Photometry, 37 °C, 340 nm", 54, y + size + 2, { size: size - 2 });
    y += style.method ? pitch + size : pitch;
    if (style.ruled === "rows" || style.ruled === "grid") sheet.rule(48, y - 4, right, y - 4);
  });
  if (style.ruled === "grid")
    for (const x of [46, ...style.columns.slice(1).map((c) => edgeBefore(c))]) sheet.rule(x, 158, x, y - 4);
  sheet.doc.y = y;
  return page;
}

const alignOf = (column: TableColumn) => (column.align ? { align: column.align } : {});
const edgeBefore = (column: TableColumn): number =>
  column.x - (column.align === "middle" ? 32 : column.align === "right" ? 60 : 5);

/** A paragraph full of numbers that are no results, and the marker where one is planted. */
export function drawNote(sheet: Sheet, locale: Locale, marker?: string): void {
  let y = Math.max(sheet.doc.y, 160) + 20;
  for (const text of [locale.note, `Ref. 4471-88, 2 x 5 mL, lot 20230417, www.example.org, +49 30 901820`]) {
    sheet.doc.font("Helvetica").fontSize(8).text(text, 50, y, { width: 480 });
    y = sheet.doc.y + 4;
  }
  if (marker) {
    sheet.text(`Note: ${marker}`, 50, y);
    sheet.text(`Comment ${marker} 12.5 mg/dL`, 50, y + 12);
  }
}

export function drawFooters(sheet: Sheet, locale: Locale, pages: number): void {
  for (let page = 0; page < pages; page++) {
    sheet.doc.switchToPage(page);
    sheet.text(locale.page(page + 1, pages), 545, 810, { size: 8, align: "right" });
    sheet.text("Northfield Laboratory, Reg. 2231/09", 50, 810, { size: 8 });
  }
}
