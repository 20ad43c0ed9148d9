export type DecimalMark = "." | ",";

/** A number as printed, with nothing around it: digits, marks and thousands separators. */
export const NUMBER =
  /[+-]?(?:\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[.,]\d+)/;
const WHOLE = new RegExp(`^${NUMBER.source}$`);

/** Minus signs in one form, Eastern Arabic and Persian digits as 0 to 9. */
export const plainDigits = (text: string): string =>
  text
    .replace(/[\u2212\u2010-\u2014]/g, "-")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (d) => String((d.codePointAt(0) ?? 0) % 16))
    .replace(/\u066b/g, ".");

/** What a printed number can mean: one reading, or two where the page does not settle the mark. */
export type NumberReading =
  | { readonly certain: true; readonly number: number }
  | { readonly certain: false; readonly numbers: readonly number[] };

/**
 * The number that `printed` stands for on a page whose decimal mark is `mark` (null: not known).
 * Null where it is not a number.
 */
export function readNumber(printed: string, mark: DecimalMark | null): NumberReading | null {
  const text = plainDigits(printed).trim();
  if (!WHOLE.test(text)) return null;
  const marks = [...text].filter((c) => c === "." || c === ",");
  const bare = text.replace(/['’\u00a0\u202f ]/g, "");
  if (marks.length === 0) return certain(bare, null);
  const kinds = new Set(marks);
  if (kinds.size === 2) return twoMarks(bare, mark);
  const only: DecimalMark = marks[0] === "," ? "," : ".";
  if (marks.length > 1) return certain(bare, only === "," ? "." : ",");
  return oneMark(bare, only, mark);
}

/** "1.234,5": the last mark is the decimal one, and must be the page's. */
function twoMarks(bare: string, mark: DecimalMark | null): NumberReading {
  const last: DecimalMark = bare.lastIndexOf(",") > bare.lastIndexOf(".") ? "," : ".";
  if (mark !== null && mark !== last) {
    return { certain: false, numbers: [toNumber(bare, last), toNumber(bare, mark)].filter(Number.isFinite) };
  }
  return certain(bare, last);
}

function oneMark(bare: string, only: DecimalMark, mark: DecimalMark | null): NumberReading {
  const couldBeThousands = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(bare);
  if (mark === only) return certain(bare, only);
  if (mark !== null) {
    if (couldBeThousands) return certain(bare, mark);
    return { certain: false, numbers: [toNumber(bare, only)] };
  }
  if (!couldBeThousands) return certain(bare, only);
  return { certain: false, numbers: [toNumber(bare, only === "," ? "." : ","), toNumber(bare, only)] };
}

const certain = (bare: string, mark: DecimalMark | null): NumberReading => ({
  certain: true,
  number: toNumber(bare, mark),
});

/** The number with `mark` as decimal mark; the other mark separates thousands. */
function toNumber(bare: string, mark: DecimalMark | null): number {
  if (mark === ",") return Number(bare.replace(/\./g, "").replace(",", "."));
  return Number(bare.replace(/,/g, ""));
}

/** Digits after the decimal mark, as printed. */
export function decimalsOf(printed: string, mark: DecimalMark | null): number {
  const text = plainDigits(printed);
  const at = text.lastIndexOf(mark ?? ".");
  return at < 0 ? 0 : (text.slice(at + 1).match(/^\d+/)?.[0].length ?? 0);
}
