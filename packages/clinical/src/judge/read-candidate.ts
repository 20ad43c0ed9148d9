import type { Value } from "@serenya/contract";

const shape = /^(<=|>=|<|>|\u2264|\u2265)?\s*([+-]?\d[\d.,'\u2019\u00a0\u202f ]*)$/;

/**
 * A candidate's text as a number, written with the document's decimal mark; null when it is not a plain
 * number. Takes the unit of the row's own value.
 */
export function readCandidate(text: string, decimal: "." | "," | null, like: Value): Value | null {
  const match = shape.exec(text.normalize("NFC").trim());
  if (!match?.[2]) return null;
  const mark = markOf(match[2], decimal);
  const plain = match[2].replace(mark === "," ? /[.'\u2019\s]/g : /[,'\u2019\s]/g, "").replace(",", ".");
  const number = Number(plain);
  if (!Number.isFinite(number)) return null;
  const unit = like.kind === "quantity" || like.kind === "range" ? like.unit : null;
  const sign = (match[1] ?? "").replace("\u2264", "<=").replace("\u2265", ">=");
  const comparator = sign === "<" || sign === "<=" || sign === ">" || sign === ">=" ? sign : null;
  return { kind: "quantity", number, comparator, unit };
}

/**
 * A lone mark is the decimal one, whichever it is, unless it stands as the page's thousands separator would
 * ("1,234" on a page with points). With several marks the page's own counts, else the last one is decimal.
 */
function markOf(digits: string, decimal: "." | "," | null): "." | "," {
  const lone = /^[+-]?\d+([.,])\d+$/.exec(digits)?.[1];
  const couldBeThousands = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  if (lone && !couldBeThousands) return lone === "," ? "," : ".";
  return decimal ?? (digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : ".");
}
