import { err, ok, type Reading, type Result, type ResultRow, type Value } from "@serenya/contract";
import { readQuantity } from "../device/read-quantity.ts";

/** Why what was typed can't stand as a value. `two-meanings`: a mark that could be decimal or thousands. */
export type TypedFault = "empty" | "too-long" | "two-meanings" | "not-a-value";

type Decimal = Reading["document"]["decimal"];

const LONGEST = 40;
const pair = /^(\d{1,5})\s*[:/]\s*(\d{1,6})$/;
const plusSigns = /^(?:[1-4]\s?\+|\+{1,4})$/;
const numberLike = /^[<>≤≥=\s]*[-+\u2212]?[\d.,]+$/;

/**
 * What a person typed for a row, as the value it says under the document's decimal mark. A row that held a
 * number takes numbers, limits, spans, ratios and titres; a row of words takes words too.
 */
export function readTypedValue(typed: string, row: ResultRow, decimal: Decimal): Result<Value, TypedFault> {
  const text = withoutUnit(typed.trim().replace(/\s+/g, " "), row.printed.unit);
  if (text === "") return err("empty");
  if (text.length > LONGEST) return err("too-long");
  const value = readNumbers(text, unitOf(row), decimal);
  if (value) return ok(value);
  if (numberLike.test(text)) return err("two-meanings");
  if (plusSigns.test(text)) return ok({ kind: "ordinal", text });
  const { kind } = row.value;
  const holdsWords = kind === "text" || kind === "ordinal";
  return holdsWords && !/\d/.test(text) ? ok({ kind, text }) : err("not-a-value");
}

function readNumbers(text: string, unit: string | null, decimal: Decimal): Value | null {
  const quantity = readQuantity(text, decimal);
  if (quantity) return { kind: "quantity", ...quantity, unit };
  const [, first, second] = pair.exec(text) ?? [];
  if (first && second) return readPair(text, Number(first), Number(second));
  const [low, high, ...more] = text.split(/\s*[-\u2013]\s*/).map((part) => readQuantity(part, decimal));
  if (!low || !high || more.length > 0 || low.comparator || high.comparator) return null;
  return low.number <= high.number ? { kind: "range", low: low.number, high: high.number, unit } : null;
}

const readPair = (text: string, first: number, second: number): Value =>
  first === 1 && text.includes(":")
    ? { kind: "titre", dilution: second, comparator: null }
    : { kind: "ratio", numerator: first, denominator: second };

/** People copy the unit along: it is the row's own and says nothing new. */
const withoutUnit = (text: string, unit: string | null): string =>
  unit && text.endsWith(unit) && text !== unit ? text.slice(0, -unit.length).trim() : text;

const unitOf = ({ value, printed }: ResultRow): string | null =>
  value.kind === "quantity" || value.kind === "range" ? value.unit : printed.unit;
