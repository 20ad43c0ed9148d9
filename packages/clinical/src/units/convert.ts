import type { Analyte } from "../analytes/analyte.ts";
import { unitOf } from "./parse-unit.ts";
import type { Dimension, Unit } from "./unit.ts";

/**
 * A number in another unit, or null when the two units don't measure the same thing.
 *
 * Takes UCUM codes. Within a dimension only factors count. Between mass, substance and equivalents it needs
 * the analyte's molar mass (mol = g / molar mass) and charge (mol = eq / charge). HbA1c converts between
 * NGSP per cent and IFCC mmol/mol by the master equation
 * NGSP = 0.09148 x IFCC + 2.152 (Hoelzel et al., Clinical Chemistry 50:166, 2004).
 */
export function convert(value: number, from: string, to: string, analyte?: Analyte | null): number | null {
  const source = unitOf(from);
  const target = unitOf(to);
  if (!source || !target) return null;
  if (source.ucum === target.ucum) return value;
  if (source.dimension === target.dimension) return leaveBase(enterBase(value, source), target);
  if (analyte?.id === "hba1c") return convertHba1c(value, source, target);
  const moles = toSubstance(enterBase(value, source), source.dimension, analyte);
  const base = moles === null ? null : fromSubstance(moles, target.dimension, analyte);
  return base === null ? null : leaveBase(base, target);
}

function enterBase(value: number, unit: Unit): number {
  return value * unit.factor + unit.offset;
}

function leaveBase(base: number, unit: Unit): number {
  return (base - unit.offset) / unit.factor;
}

/** Moles (or moles a litre) of a base amount; moles of creatinine for its ratios. */
function toSubstance(base: number, dimension: Dimension, analyte?: Analyte | null): number | null {
  if (isSubstance(dimension)) return base;
  const factor = molesPerBase(dimension, analyte);
  return factor === null ? null : base * factor;
}

function fromSubstance(moles: number, dimension: Dimension, analyte?: Analyte | null): number | null {
  if (isSubstance(dimension)) return moles;
  const factor = molesPerBase(dimension, analyte);
  return factor === null ? null : moles / factor;
}

function isSubstance(dimension: Dimension): boolean {
  return (
    dimension === "substance/volume" ||
    dimension === "substance" ||
    dimension === "substance/time" ||
    dimension === "mass/substance"
  );
}

function molesPerBase(dimension: Dimension, analyte?: Analyte | null): number | null {
  const { molarMass, valence, molesPerUnit } = analyte ?? {};
  if (dimension === "mass/volume" || dimension === "mass" || dimension === "mass/time")
    return molarMass ? 1 / molarMass : null;
  // Milligrams a gram of creatinine to milligrams a millimole of it.
  if (dimension === "mass/mass") return molarMass ?? null;
  // MCHC in per cent is grams in a hundred millilitres of cells.
  if (dimension === "fraction" && analyte?.id === "mchc") return molarMass ? 1000 / molarMass : null;
  if (dimension === "equivalents/volume" || dimension === "equivalents/time")
    return valence ? 1 / valence : null;
  if (dimension === "activity/volume") return molesPerUnit ?? null;
  return null;
}

function convertHba1c(value: number, source: Unit, target: Unit): number | null {
  if (source.dimension === "fraction" && target.dimension === "substance/substance") {
    const percent = (value * source.factor) / 0.01;
    return ((percent - 2.152) / 0.09148) * (0.001 / target.factor);
  }
  if (source.dimension === "substance/substance" && target.dimension === "fraction") {
    const ifcc = (value * source.factor) / 0.001;
    return (0.09148 * ifcc + 2.152) * (0.01 / target.factor);
  }
  return null;
}
