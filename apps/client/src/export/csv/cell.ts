/** A number stays a number; a text is kept from becoming anything else. */
export type Cell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), also in wide letters. */
const formula = /^\s*[=+\-@＝＋－＠]/;
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;
/** Whole numbers with one kind of mark between: taken for a day ("3-5"), a time ("1:80") or another number ("1,234"). */
const dayOrTime = /^\d+\s*([-/:.,])\s*\d+(?:\s*\1\s*\d+)?$/;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** One field by RFC 4180. A text that a spreadsheet would run or change begins with an apostrophe. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "number" ? String(cell) : guarded(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function guarded(text: string): string {
  const trimmed = text.trim();
  if (plainNumber.test(trimmed) || isoDay.test(trimmed)) return text;
  return formula.test(text) || dayOrTime.test(trimmed) ? `'${text}` : text;
}
