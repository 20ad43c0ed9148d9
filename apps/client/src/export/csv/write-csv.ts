import { type Cell, cellText } from "./cell.ts";

/** So that spreadsheets take the letters for UTF-8. */
const byteOrderMark = "\uFEFF";

/** A table as CSV (RFC 4180): a byte order mark, the names of the columns, a record a line. */
export const writeCsv = (columns: readonly string[], records: readonly (readonly Cell[])[]): string =>
  byteOrderMark + [columns, ...records].map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("");
