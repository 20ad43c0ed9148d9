/**
 * What kind of quantity a unit measures. Two units convert into each other by a factor only when their
 * dimension is the same; `substance/volume` and `mass/volume` need the analyte's molar mass, and
 * `equivalents/volume` its charge.
 */
export type Dimension =
  | "mass/volume"
  | "substance/volume"
  | "equivalents/volume"
  | "activity/volume"
  | "number/volume"
  | "number/hpf"
  | "number/lpf"
  | "fraction"
  | "substance/substance"
  | "mass/mass"
  | "mass/substance"
  | "volume"
  | "mass"
  | "substance"
  | "time"
  | "length"
  | "length/time"
  | "pressure"
  | "rate"
  | "temperature"
  | "volume/time"
  | "volume/time/area"
  | "mass/area"
  | "osmolality"
  | "mass/time"
  | "substance/time"
  | "equivalents/time"
  | "mass/volume/time"
  | "activity/mass"
  | "none";

/** A unit of measure. `factor` times a number in this unit gives the number in the dimension's base unit. */
export interface Unit {
  /** The UCUM code, case sensitive: "10*3/uL". */
  readonly ucum: string;
  readonly dimension: Dimension;
  /** Base units: g, mol, L, s, m, 1, kPa, /min; per litre for concentrations; U for activity; eq. */
  readonly factor: number;
  /** Added after the factor; only temperatures have one (base: degree Celsius). */
  readonly offset: number;
}
