import { parseUnit } from "@serenya/clinical";
import { isUnit } from "../values/unit.ts";
import type { Check } from "./check.ts";

/**
 * On a picture a unit must be one of the closed list: what is on no list may be a misread unit ("P8" for pg), and two
 * readers misread small letters alike. In a text layer the letters are what the file says.
 */
export const unitKnown: Check = ({ raw, result }) => {
  const { unit } = result.printed;
  const onPicture = raw.unit.some((word) => word.again !== undefined);
  // Print that ran into the unit's cell (a label, a limit, a mark), or a sign that the file's font does not have.
  if (unit !== null && /[:<>≤≥■□�]|\s\d+[.,]?\d+$|^[-–+*]|\/$/.test(unit) && parseUnit(unit) === null)
    return { reason: "unit-unknown" };
  return onPicture && unit !== null && parseUnit(unit) === null && !isNoUnit(unit)
    ? { reason: "unit-unknown" }
    : null;
};

/** "Ratio", "Index": words in a unit's place that the list need not have. */
const isNoUnit = (unit: string): boolean => isUnit(unit) && /^\p{L}{4,}$/u.test(unit);
