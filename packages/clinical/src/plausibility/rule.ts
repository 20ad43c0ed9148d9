import type { Reading } from "@serenya/contract";
import type { Fit, Span } from "./span.ts";

/** One result that a rule speaks of. */
export interface Part {
  /** Quantities (see quantity.ts) that may stand here; the first that the panel has. */
  readonly of: readonly string[];
  /** UCUM unit that the rule reckons in. */
  readonly unit: string;
  /** The rule can be asked without it; it then gets null. */
  readonly optional?: true;
  /** May stand in a panel more than once, and each must hold. */
  readonly several?: true;
}

/** What a rule may look at beside the numbers. */
export interface Circumstances {
  readonly patient: Reading["patient"];
  /** The panel has rows in per cent that nobody knows: a sum may lack them. */
  readonly unknownShares: boolean;
}

/** Results that must fit each other. */
export interface Identity {
  readonly parts: readonly Part[];
  /** Takes the parts' spans in their order and units, and tells whether they can all be right. */
  readonly fit: (spans: readonly (Span | null)[], circumstances: Circumstances) => Fit;
}

/** One piece of knowledge about how results depend on each other. */
export interface Rule {
  /** The stable reason code of rows that contradict it. */
  readonly code: string;
  /** Publication, guideline or textbook, with its year. */
  readonly source: string;
  /**
   * What else than rounding of the printed digits is allowed, and why. Loose: what fails beyond it is a
   * contradiction. Strict: what a misreading must come within to explain one.
   */
  readonly slack: string;
  readonly identities: readonly Identity[];
}

type Names = string | readonly string[];
interface Needed extends Part {
  readonly optional?: never;
}
interface Optional extends Part {
  readonly optional: true;
}

/** A part that must be there. */
export const part = (of: Names, unit: string): Needed => ({ of: typeof of === "string" ? [of] : of, unit });

/** A part that may be missing. */
export const maybe = (of: Names, unit: string): Optional => ({
  of: typeof of === "string" ? [of] : of,
  unit,
  optional: true,
});

type SpansOf<P extends readonly Part[]> = { [K in keyof P]: P[K] extends Optional ? Span | null : Span };

/** An identity whose fit takes each part's span by itself. */
export const identity = <const P extends readonly Part[]>(
  parts: P,
  tell: (...spans: SpansOf<P>) => Fit,
): Identity => ({ parts, fit: (spans) => tell(...(spans as SpansOf<P>)) });
