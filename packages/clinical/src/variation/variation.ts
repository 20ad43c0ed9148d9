import type { Sex } from "../analytes/analyte.ts";

/** How we know a figure: its own abstract or table was read, or its table row as others quote it. */
export type Seen = "abstract" | "table" | "quoted-row";

interface Known {
  /** Id of the analyte; its specimen is the one that was studied. */
  readonly analyte: string;
  /** Key into sources.ts. */
  readonly source: string;
  readonly seen: Seen;
  /** Holds for one sex only; nothing is said of the other, or where the report tells none. */
  readonly sex?: Sex;
  /** Holds for samples taken fasting. */
  readonly fasting?: true;
}

/** How much a value moves in a person who stays as they are, in per cent of the value (a coefficient of variation). */
export interface Estimated extends Known {
  readonly within: number;
  /** Between people; for who wants to know, nothing is reckoned with it. */
  readonly between?: number;
  /** Of the measurement, where a source tells of one that is larger than our rule would assume. */
  readonly analytical?: number;
  /** Key into sources.ts, where it is another one. */
  readonly analyticalSource?: string;
  /** Values are skewed within a person: the limits are wider upwards than downwards. */
  readonly skewed?: true;
  /** Holds for values at least so many days apart. */
  readonly leastDays?: number;
  /** UCUM unit that the per cent are of, where a scale with another zero would give others. */
  readonly unit?: string;
}

/** A publication that gives the limit itself: how far, in per cent, a value can be from the one before. */
export interface Stated extends Known {
  readonly limit: number;
}

/** What is published of an analyte's usual change from day to day. */
export type Variation = Estimated | Stated;
