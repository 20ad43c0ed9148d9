import type { Analyte } from "../analytes/analyte.ts";
import { analytes } from "../analytes/index.ts";
import { normaliseName } from "./normalise-name.ts";

/** Every printed name in its one form, and the analytes that are printed so. */
export const nameIndex: ReadonlyMap<string, readonly Analyte[]> = buildIndex();

function buildIndex(): Map<string, Analyte[]> {
  const index = new Map<string, Analyte[]>();
  for (const analyte of analytes) {
    const printed = Object.values(analyte.names) as string[];
    for (const key of new Set(printed.flatMap((names) => names.split("|")).map(normaliseName))) {
      const known = index.get(key);
      if (known) known.push(analyte);
      else index.set(key, [analyte]);
    }
  }
  return index;
}
