import { findAnalytes, parseUnit } from "@serenya/clinical";
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
  return analytes.some((analyte) => unit.dimension in analyte.codes) ? null : { reason: "unit-unlike-name" };
};
