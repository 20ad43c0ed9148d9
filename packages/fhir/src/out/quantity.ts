import { parseUnit } from "@serenya/clinical";
import type { Comparator } from "@serenya/contract";
import type { Quantity } from "../r4/elements.ts";
import { plainText } from "../r4/plain-text.ts";
import { systems } from "../r4/systems.ts";

/** Codes of the table that UCUM does not have: relative units are named differently in each assay. */
const notUcum = new Set(["R[IU]/mL"]);

/** The UCUM code of a unit as printed; null where the closed table of units does not know it, or UCUM has none. */
export function ucumOf(printed: string): string | null {
  const known = parseUnit(printed);
  return known && !notUcum.has(known.ucum) ? known.ucum : null;
}

/** A number with its unit as printed; with the UCUM code only where the closed table of units has it. */
export function quantityOf(value: number, unit: string | null, comparator?: Comparator | null): Quantity {
  const printed = plainText(unit);
  const code = printed === null ? null : ucumOf(printed);
  return {
    value,
    ...(comparator && { comparator }),
    ...(printed !== null && { unit: printed }),
    ...(code !== null && { system: systems.ucum, code }),
  };
}
