import { type Analyte, findAnalytes, parseUnit } from "@serenya/clinical";
import type { Check } from "./check.ts";

/**
 * On a picture, a known name with a unit in which nothing of that name is measured has the unit of another row:
 * "Ferritin 106.7 kU/L", where the lines of a photo run into each other.
 */
export const unitFitsName: Check = ({ raw, result: { printed } }) => {
  if (printed.unit === null || raw.unit.every((word) => word.again === undefined)) return null;
  const unit = parseUnit(printed.unit);
  const analytes = findAnalytes(printed.name);
  if (!unit || analytes.length === 0) return null;
  // "mL/min" is what many laboratories print for mL/min/1.73 m², and "mm" for mm in an hour.
  const fits = ({ codes, units }: Analyte): boolean =>
    unit.dimension in codes ||
    units.some((own) => own === `${unit.ucum}/h` || own.startsWith(`${unit.ucum}/{`));
  return analytes.some(fits) ? null : { reason: "unit-unlike-name" };
};
