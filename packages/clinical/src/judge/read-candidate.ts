import type { Value } from "@serenya/contract";

const shape = /^(<=|>=|<|>|\u2264|\u2265)?\s*([+-]?\d[\d.,'\u2019\u00a0\u202f ]*)$/;

/**
 * A candidate's text as a number, written with the document's decimal mark; null when it is not a plain
 * number. Takes the unit of the row's own value.
 */
export function readCandidate(text: string, decimal: "." | "," | null, like: Value): Value | null {
  const match = shape.exec(text.normalize("NFC").trim());
  if (!match?.[2]) return null;
  const mark = decimal ?? guessMark(match[2]);
  const plain = match[2].replace(mark === "," ? /[.'\u2019\s]/g : /[,'\u2019\s]/g, "").replace(",", ".");
  const number = Number(plain);
  if (!Number.isFinite(number)) return null;
  const unit = like.kind === "quantity" || like.kind === "range" ? like.unit : null;
  const sign = (match[1] ?? "").replace("\u2264", "<=").replace("\u2265", ">=");
  const comparator = sign === "<" || sign === "<=" || sign === ">" || sign === ">=" ? sign : null;
  return { kind: "quantity", number, comparator, unit };
}

/** With no mark known for the page, the last separator is decimal. */
function guessMark(digits: string): "." | "," {
  return digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : ".";
}
