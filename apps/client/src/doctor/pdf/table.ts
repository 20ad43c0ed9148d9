import {
  contentWidth,
  decorate,
  ensureRoom,
  heightOf,
  page,
  putText,
  rule,
  type Sheet,
  soft,
  type Tag,
  type TextLook,
  tagged,
} from "./sheet.ts";

export interface Column {
  readonly title: string;
  /** Its part of the width; all of a table's make 1. */
  readonly share: number;
}

export interface TableRow {
  /** One for each column. */
  readonly cells: readonly string[];
  /** Columns in bold. */
  readonly strong?: readonly number[];
}

const GAP = 7;
const PADDING = 2.1;
const headLook: TextLook = { font: "bold", size: 8, color: soft };

/** A table with a header for each column and for each row, which is its first cell. */
export function table(sheet: Sheet, columns: readonly Column[], rows: readonly TableRow[]): void {
  if (rows.length === 0) return;
  const whole = sheet.doc.struct("Table");
  sheet.root.add(whole);
  const [first] = rows;
  ensureRoom(sheet, headHeight(sheet, columns) + (first ? rowHeight(sheet, columns, first) : 0));
  head(sheet, columns, whole);
  for (const row of rows) {
    // On a new page the header is there again to see; the structure has it once.
    if (ensureRoom(sheet, rowHeight(sheet, columns, row))) head(sheet, columns, null);
    body(sheet, columns, row, whole);
  }
  whole.end();
  sheet.y += 6;
}

export const headHeight = (sheet: Sheet, columns: readonly Column[]): number =>
  tallest(columns.map(({ title, share }) => heightOf(sheet, title, { ...headLook, width: widthOf(share) }))) +
  2 * PADDING;

export const rowHeight = (sheet: Sheet, columns: readonly Column[], row: TableRow): number =>
  tallest(
    columns.map(({ share }, index) =>
      heightOf(sheet, row.cells[index] ?? "", { ...cellLook(row, index), width: widthOf(share) }),
    ),
  ) +
  2 * PADDING;

function head(sheet: Sheet, columns: readonly Column[], whole: Tag | null): void {
  const height = headHeight(sheet, columns);
  const top = sheet.y + PADDING;
  const put = (index: number, x: number) => {
    const column = columns[index];
    if (column) putText(sheet, column.title, top, { ...headLook, x, width: widthOf(column.share) });
  };
  const places = placesOf(columns);
  if (whole) {
    const tag = sheet.doc.struct("TR");
    whole.add(tag);
    places.forEach((x, index) => {
      tagged(sheet, tag, "TH", () => put(index, x), { scope: "Column" });
    });
    tag.end();
  } else {
    const again = () => {
      for (const [index, x] of places.entries()) put(index, x);
    };
    decorate(sheet, again, "Pagination");
  }
  line(sheet, sheet.y + height, soft);
  sheet.y += height;
}

function body(sheet: Sheet, columns: readonly Column[], row: TableRow, whole: Tag): void {
  const height = rowHeight(sheet, columns, row);
  const top = sheet.y + PADDING;
  const tag = sheet.doc.struct("TR");
  whole.add(tag);
  placesOf(columns).forEach((x, index) => {
    const width = widthOf(columns[index]?.share ?? 0);
    const draw = () => putText(sheet, row.cells[index] ?? "", top, { ...cellLook(row, index), x, width });
    if (index === 0) tagged(sheet, tag, "TH", draw, { scope: "Row" });
    else tagged(sheet, tag, "TD", draw);
  });
  tag.end();
  line(sheet, sheet.y + height, rule);
  sheet.y += height;
}

const cellLook = ({ strong }: TableRow, index: number): TextLook => ({
  size: 9,
  font: strong?.includes(index) ? "bold" : "regular",
});

const widthOf = (share: number): number => share * contentWidth - GAP;

function placesOf(columns: readonly Column[]): readonly number[] {
  let x = page.left;
  return columns.map(({ share }) => {
    const place = x;
    x += share * contentWidth;
    return place;
  });
}

function line(sheet: Sheet, y: number, color: string): void {
  decorate(sheet, () =>
    sheet.doc
      .moveTo(page.left, y)
      .lineTo(page.width - page.right, y)
      .lineWidth(0.5)
      .stroke(color),
  );
}

const tallest = (heights: readonly number[]): number => Math.max(...heights);
