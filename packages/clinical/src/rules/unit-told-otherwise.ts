import type { ResultRow } from "@serenya/contract";
import { parseUnit } from "../units/parse-unit.ts";
import type { Unit } from "../units/unit.ts";
import { identify } from "./identify.ts";

/**
 * Do name, value and printed range alone, without the printed unit, leave just one unit, and is it the printed one?
 * Haemoglobin of 14.8 with a range of 13 to 17 can only be g/dL. For a unit that was hard to read: it says the same
 * as something that was read apart from it.
 */
export function isUnitToldOtherwise(row: ResultRow): boolean {
  const { value, printed } = row;
  if (value.kind !== "quantity" || printed.unit === null || row.range?.from !== "printed") return false;
  const read = parseUnit(printed.unit);
  // Neither the print nor the value may bring the unit in: the question is what is left without it.
  const { possible, sound } = identify({
    ...row,
    printed: { ...printed, unit: null },
    value: { ...value, unit: null },
  });
  const [only, ...more] = possible;
  if (!read || !only || !sound || more.length > 0) return false;
  const asRead = identify(row).possible;
  return (
    asRead.length === 1 &&
    asRead[0]?.analyte === only.analyte &&
    // Units of one size and kind are one unit with two names: 10*3/uL and 10*9/L.
    read.dimension === only.unit.dimension &&
    // U and IU are of one size in the catalogue, and a stroke apart in print.
    isInternational(read) === isInternational(only.unit) &&
    Math.abs(read.factor / only.unit.factor - 1) < 1e-9
  );
}

const isInternational = ({ ucum }: Unit): boolean => ucum.includes("[IU]");
