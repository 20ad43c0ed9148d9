import { type Analyte, findAnalytes, parseUnit, type Unit } from "@serenya/clinical";
import type { Check } from "./check.ts";

/**
 * On a picture, a known name with a unit in which nothing of that name is measured has the unit of another row:
 * "Ferritin 106.7 kU/L", where the lines of a photo run into each other. One that nobody uses for it, and that is a
 * stroke away from one in use, lost that stroke: "Cortisol 11.5 pg/dL" for µg/dL, "Total protein 8.0 g/d" for g/dL.
 */
export const unitFitsName: Check = ({ raw, result: { printed, section } }) => {
  if (printed.unit === null || raw.unit.every((word) => word.again === undefined)) return null;
  const unit = parseUnit(printed.unit);
  const analytes = findAnalytes(printed.name);
  if (!unit || analytes.length === 0) return null;
  const isUsed = ({ ucum }: Unit) => analytes.some(({ units }) => units.includes(ucum));
  const ofDay = OF_DAY.test(`${printed.name} ${section ?? ""}`);
  const isMisread = (!isUsed(unit) || (isADay(unit) && !ofDay)) && twinsOf(printed.unit).some(isUsed);
  return analytes.some((analyte) => fits(unit, analyte)) && !isMisread
    ? null
    : { reason: "unit-unlike-name" };
};

/** What is measured in a day: urine that was collected for one. */
const isADay = ({ ucum }: Unit): boolean => ucum.endsWith("/(24.h)") || ucum.endsWith("/d");
const OF_DAY = /\b24|urin|orina|harn/i;

/** "mL/min" is what many laboratories print for mL/min/1.73 m², and "mm" for mm in an hour. */
const fits = (unit: Unit, { codes, units }: Analyte): boolean =>
  unit.dimension in codes ||
  units.some((own) => own === `${unit.ucum}/h` || own.startsWith(`${unit.ucum}/{`));

/** What the unit may be if a stroke was lost in the picture. */
const twinsOf = (printed: string): Unit[] =>
  [printed.replace(/^[pP](?=g|mol)/, "µ"), printed.replace(/\/d$/i, "/dL")]
    .filter((text) => text !== printed)
    .flatMap((text) => parseUnit(text) ?? []);
