import type { Analyte } from "../analytes/analyte.ts";
import { analytes } from "../analytes/index.ts";
import { normaliseName } from "./normalise-name.ts";

type Index = ReadonlyMap<string, readonly Analyte[]>;

let built: Index | undefined;
const index = (): Index => (built ??= buildIndex());

/**
 * Every printed name in its one form, and the analytes that are printed so. Built when first asked: who only imports
 * this package does not wait for twelve thousand names.
 */
export const nameIndex: Pick<Index, "get" | "has" | "keys"> = {
  get: (name) => index().get(name),
  has: (name) => index().has(name),
  keys: () => index().keys(),
};

function buildIndex(): Map<string, Analyte[]> {
  const names = new Map<string, Analyte[]>();
  for (const analyte of analytes) {
    const printed = (Object.values(analyte.names) as string[]).flatMap((list) => list.split("|"));
    // Portals and FHIR viewers print LOINC's long common names.
    const long = Object.values(analyte.codes).map(([, display]) => display);
    for (const key of new Set([...printed, ...long].map(normaliseName))) {
      const known = names.get(key);
      if (known) known.push(analyte);
      else names.set(key, [analyte]);
    }
  }
  return names;
}
