import type { ResultRow } from "@serenya/contract";
import type { Extension, ObservationValue } from "../r4/elements.ts";
import { plainText } from "../r4/plain-text.ts";
import { extensions, systems } from "../r4/systems.ts";
import { quantityOf } from "./quantity.ts";

/** A row's value in the field of its kind, with what stood on the page beside it. */
export function valueFieldOf({ value, printed }: Pick<ResultRow, "value" | "printed">): ObservationValue {
  const original = originalText(printed.value);
  switch (value.kind) {
    case "quantity":
      return {
        valueQuantity: {
          ...original,
          ...quantityOf(value.number, value.unit ?? printed.unit, value.comparator),
        },
      };
    case "ratio":
      return {
        valueRatio: {
          ...original,
          numerator: quantityOf(value.numerator, null),
          denominator: quantityOf(value.denominator, null),
        },
      };
    case "titre":
      return {
        valueRatio: {
          ...original,
          numerator: quantityOf(1, null),
          denominator: quantityOf(value.dilution, null, value.comparator),
        },
      };
    case "range": {
      const unit = value.unit ?? printed.unit;
      // FHIR has no range that runs backwards.
      if (value.low > value.high) return words(printed.value);
      const [low, high] = [quantityOf(value.low, unit), quantityOf(value.high, unit)];
      return { valueRange: { ...original, low, high } };
    }
    case "ordinal": {
      const text = plainText(value.text);
      return text === null ? unknown : { valueCodeableConcept: { ...original, text } };
    }
    case "text":
      return words(value.text);
  }
}

export function originalText(printed: string): { readonly extension?: readonly Extension[] } {
  const valueString = plainText(printed);
  return valueString === null ? {} : { extension: [{ url: extensions.originalText, valueString }] };
}

function words(printed: string): ObservationValue {
  const valueString = plainText(printed);
  return valueString === null ? unknown : { valueString };
}

const unknown: ObservationValue = {
  dataAbsentReason: { coding: [{ system: systems.absent, code: "unknown", display: "Unknown" }] },
};
