import type { Comparator } from "@serenya/contract";

const comparators: Readonly<Record<string, Comparator>> = {
  "<": "<",
  ">": ">",
  "<=": "<=",
  ">=": ">=",
  "≤": "<=",
  "≥": ">=",
};

/**
 * The number in a value that a person confirmed or typed, with its comparator; null where it is not a number
 * or could mean two. A person may type the other decimal mark than the page uses, so a lone mark is the
 * decimal one, unless it stands as the page's thousands separator would ("1,234" on a page with points).
 * @param decimal the page's decimal mark, null where it isn't known
 */
export function readQuantity(
  text: string,
  decimal: "." | "," | null,
): { number: number; comparator: Comparator | null } | null {
  const match = /^([<>]=?|[≤≥])?\s*([+-]?[\d.,]*\d[\d.,]*)$/.exec(text.trim().replace("\u2212", "-"));
  const number = match?.[2] === undefined ? null : readNumber(match[2], decimal);
  return number === null ? null : { number, comparator: comparators[match?.[1] ?? ""] ?? null };
}

function readNumber(digits: string, decimal: "." | "," | null): number | null {
  const marks = [...digits].filter((character) => character === "." || character === ",");
  const mark = marks.length === 1 ? loneMark(digits, decimal) : decimal;
  if (marks.length > 0 && mark === null) return null;
  const thousands = mark === "," ? "." : ",";
  const [whole = "", fraction, ...more] = digits.split(mark ?? ".");
  const groups = whole.replace(/^[+-]/, "").split(thousands);
  const grouped =
    groups.slice(1).every((group) => group.length === 3) &&
    (groups.length === 1 || (groups[0] ?? "").length <= 3);
  if (more.length > 0 || !grouped || fraction?.includes(thousands)) return null;
  return Number(`${whole.replaceAll(thousands, "")}.${fraction ?? "0"}`);
}

function loneMark(digits: string, decimal: "." | "," | null): "." | "," | null {
  const used = digits.includes(",") ? "," : ".";
  const couldBeThousands = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return couldBeThousands ? decimal : used;
}
