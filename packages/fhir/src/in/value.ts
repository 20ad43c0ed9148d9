import type { Value } from "@serenya/contract";
import { plainText } from "../r4/plain-text.ts";
import { extensions } from "../r4/systems.ts";
import { wordsOf } from "./concept.ts";
import { type Fields, fieldsOf, objectsOf, textOf } from "./json.ts";
import { quantityIn } from "./quantity.ts";

export interface TakenValue {
  readonly value: Value;
  /** As it stood on the page, or as we write it. */
  readonly printed: string;
  readonly unit: string | null;
  readonly unitsDiffer: boolean;
}
export type NoValue = "withoutValue" | "notUnderstood";

/** The value of an Observation or of one of its components, or why there is none. Words are not taken for numbers. */
export function valueIn(holder: Fields): TakenValue | NoValue {
  const fields = Object.keys(holder).filter((key) => /^value[A-Z]/.test(key));
  const [field, ...more] = fields;
  if (field === undefined) return "withoutValue";
  if (more.length > 0) return "notUnderstood";
  const value = holder[field];
  if (objectsOf(fieldsOf(value)?.modifierExtension).length > 0) return "notUnderstood";
  switch (field) {
    case "valueQuantity":
      return quantity(value);
    case "valueInteger":
      return quantity({ value });
    case "valueRatio":
      return ratio(fieldsOf(value));
    case "valueRange":
      return range(fieldsOf(value));
    case "valueCodeableConcept":
      return words("ordinal", wordsOf(value));
    case "valueString":
    case "valueDateTime":
    case "valueTime":
      return words("text", textOf(value));
    case "valueBoolean":
      return words("text", typeof value === "boolean" ? (value ? "yes" : "no") : null);
    default:
      return "notUnderstood";
  }
}

function words(kind: "ordinal" | "text", given: string | null): TakenValue | NoValue {
  const text = plainText(given);
  if (text === null) return "withoutValue";
  return { value: { kind, text }, printed: text, unit: null, unitsDiffer: false };
}

function quantity(given: unknown): TakenValue | NoValue {
  const measured = quantityIn(given);
  if (measured === "absent") return "withoutValue";
  if (measured === "unknown") return "notUnderstood";
  const { number, comparator, unit, unitsDiffer } = measured;
  const written = `${comparator ?? ""}${number}`;
  return {
    value: { kind: "quantity", number, comparator, unit },
    printed: original(given, written),
    unit,
    unitsDiffer,
  };
}

function ratio(given: Fields | null): TakenValue | NoValue {
  const [over, under] = [quantityIn(given?.numerator), quantityIn(given?.denominator)];
  if (over === "absent" || under === "absent") return "withoutValue";
  if (over === "unknown" || under === "unknown" || over.comparator) return "notUnderstood";
  const plain = (under.unit === null || under.unit === "1") && (over.unit === null || over.unit === "1");
  if (!plain) return "notUnderstood";
  const [numerator, denominator] = [over.number, under.number];
  const { comparator } = under;
  const written = original(given, `${comparator ?? ""}${numerator}:${denominator}`);
  const rest = { printed: written, unit: null, unitsDiffer: false };
  // FHIR's way to write a titre; a true ratio of one to something says the same.
  if (numerator === 1) return { value: { kind: "titre", dilution: denominator, comparator }, ...rest };
  return comparator ? "notUnderstood" : { value: { kind: "ratio", numerator, denominator }, ...rest };
}

function range(given: Fields | null): TakenValue | NoValue {
  const [low, high] = [quantityIn(given?.low), quantityIn(given?.high)];
  if (low === "absent" || high === "absent") return "withoutValue";
  if (low === "unknown" || high === "unknown") return "notUnderstood";
  if (low.comparator || high.comparator || low.number > high.number || low.unit !== high.unit)
    return "notUnderstood";
  const unit = low.unit;
  return {
    value: { kind: "range", low: low.number, high: high.number, unit },
    printed: original(given, `${low.number} - ${high.number}`),
    unit,
    unitsDiffer: low.unitsDiffer || high.unitsDiffer,
  };
}

/** What stood on the page, where its numbers are those that the value says; else what the value says. */
function original(given: unknown, written: string): string {
  const extension = objectsOf(fieldsOf(given)?.extension).find(({ url }) => url === extensions.originalText);
  const text = plainText(textOf(extension?.valueString));
  return text !== null && saysTheSame(text, written) ? text : written;
}

/** "13,50" says 13.5 and "1.350" says 1350, whichever mark is the decimal one; "135" does not say 13.5. */
function saysTheSame(text: string, written: string): boolean {
  const [said, meant] = [numbersIn(text), numbersIn(written)];
  return (
    said.length === meant.length &&
    said.every((number, index) => {
      const wanted = Number(meant[index]);
      const points = number.replace(/[,'\u2019\s]/g, "");
      const commas = number.replace(/[.'\u2019\s]/g, "").replace(",", ".");
      return Number(points) === wanted || Number(commas) === wanted;
    })
  );
}

const numbersIn = (text: string): readonly string[] =>
  text.match(/\d+(?:[.,'\u2019\u00a0\u202f]\d+)*/g) ?? [];
