import type { Dimension } from "../units/unit.ts";

/** The part of the body that a result is grouped under. */
export type BodySystem =
  | "blood"
  | "immune"
  | "clotting"
  | "salts"
  | "kidneys"
  | "liver"
  | "sugar"
  | "fats"
  | "thyroid"
  | "iron"
  | "vitamins"
  | "inflammation"
  | "heart"
  | "muscle"
  | "pancreas"
  | "medicines"
  | "hormones"
  | "bone"
  | "immunity"
  | "autoimmunity"
  | "allergy"
  | "infections"
  | "tumour-markers"
  | "trace-elements"
  | "gases"
  | "urine"
  | "stool"
  | "spinal-fluid"
  | "vitals";

/**
 * What was tested. Blood, serum and plasma differ for codes, not for a reader; the others must be told apart.
 * "urine-24h" is what was passed in a day, in units a day.
 */
export type Specimen =
  | "blood"
  | "serum"
  | "plasma"
  | "arterial"
  | "venous"
  | "urine"
  | "urine-24h"
  | "stool"
  | "spinal-fluid"
  | "body";

export type Sex = "female" | "male";

/** A published adult reference interval. Bounds are inclusive; null where there is none on that side. */
export interface ReferenceInterval {
  readonly sex: Sex | "any";
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** Key into sources.ts. */
  readonly source: string;
}

/** Printed names, "|" between them, by language. Compared after normaliseName. */
export interface PrintedNames {
  readonly en: string;
  readonly de?: string;
  readonly fr?: string;
  readonly es?: string;
  readonly it?: string;
  readonly pt?: string;
}

export interface Analyte {
  readonly id: string;
  readonly system: BodySystem;
  readonly specimen: Specimen;
  readonly names: PrintedNames;
  /**
   * LOINC code and long common name by the dimension of the unit: mass and substance concentration are
   * different properties and have different codes. "words" is the code of a result in words. A dimension
   * that is not here is not this analyte; a null code says that the name alone does not settle it.
   */
  readonly codes: Partial<Record<Dimension | "words", readonly [code: string | null, display: string]>>;
  /** Where codes and names were seen together: keys into sources.ts, one or more with a space between. */
  readonly codesSeen?: string;
  /** Units in use, UCUM; the first is the one that the numbers below are in. */
  readonly units: readonly [string, ...string[]];
  /**
   * Units (UCUM) that fit by dimension and that no laboratory prints it in: a row that has one is something
   * else under the same short name ("FER 45 ng/mL" is ferritin, not iron).
   */
  readonly neverIn?: readonly string[];
  /**
   * What a living person's result can be, in the first unit: outside it is a misreading or another unit.
   * Set wide by us from what analysers report; a coarse net, not a clinical limit.
   */
  readonly plausible: readonly [low: number, high: number];
  /**
   * g/mol, for mass to substance concentration; of the creatinine in a ratio to creatinine. Those of single
   * substances are PubChem's (https://pubchem.ncbi.nlm.nih.gov), those of proteins UniProt's.
   */
  readonly molarMass?: number;
  /** mol per U (or IU), for hormones that are printed either way. */
  readonly molesPerUnit?: number;
  /** Charges a particle, for mEq. */
  readonly valence?: number;
  readonly reference?: readonly ReferenceInterval[];
  /** Judged by words ("Negative", "Trace", "1+"); the word that is expected in health. */
  readonly expected?: "negative";
  /** The analyte whose text says all there is to say of this one: the same thing in another quantity. */
  readonly explainedAs?: string;
  /** Describes, rather than measures: never in or out of a range. */
  readonly descriptive?: true;
}
